package freehold.mir;

import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// How a block ends. `unwind` is where a panic goes on; absent, it leaves the frame.
public sealed interface Terminator {
  SourceInfo source();

  record Goto(SourceInfo source, BlockId target) implements Terminator {}

  /// `otherwise` is absent when the targets are all there can be.
  record SwitchInt(
      SourceInfo source, Operand operand, List<Case> cases, Optional<BlockId> otherwise)
      implements Terminator {}

  /// One value of a switch, as the mathematical value of the operand's type.
  record Case(BigInteger value, BlockId target) {}

  /// `target` is absent when the callee never returns. `callSpan` is the method's name with its
  /// arguments, or the whole call: what a panic reports as the caller's location.
  record Call(
      SourceInfo source,
      Span callSpan,
      Operand callee,
      List<Operand> arguments,
      Place destination,
      Optional<BlockId> target,
      Optional<BlockId> unwind)
      implements Terminator {}

  /// In [Phase#BUILT]: drops what is initialised of the place. Later: drops all of it.
  record Drop(SourceInfo source, Place place, BlockId target, Optional<BlockId> unwind)
      implements Terminator {}

  record Assert(
      SourceInfo source,
      Operand condition,
      boolean expected,
      AssertMessage message,
      BlockId target,
      Optional<BlockId> unwind)
      implements Terminator {}

  record Return(SourceInfo source) implements Terminator {}

  /// The end of cleanup: unwinding goes on in the caller.
  record Resume(SourceInfo source) implements Terminator {}

  record Unreachable(SourceInfo source) implements Terminator {}

  /// Goes to `real`; the borrow checker believes that it might go to `imaginary`.
  record FalseEdge(SourceInfo source, BlockId real, BlockId imaginary) implements Terminator {}
}
