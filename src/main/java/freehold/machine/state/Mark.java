package freehold.machine.state;

import freehold.machine.memory.AllocationId;
import freehold.mir.BorrowKind;
import freehold.mir.FunctionId;
import freehold.mir.LocalId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.Optional;

/// What a step means, said by the machine so that narration and animation never guess.
public sealed interface Mark {
  /// The value's bytes were copied, the source is uninitialised now.
  record Moved(Region from, Region to) implements Mark {}

  record Copied(Region from, Region to) implements Mark {}

  /// A new value was computed and stored: a constant, the result of an operator, an aggregate.
  record Assigned(Region to) implements Mark {}

  /// `from` is what is borrowed, `to` receives the reference.
  record Borrowed(BorrowKind kind, Region from, Region to) implements Mark {}

  /// A raw pointer was made.
  record Pointed(boolean mutable, Region from, Region to) implements Mark {}

  /// The value's drop begins: its glue is called, or there is none.
  record Dropped(Region place, Optional<FunctionId> glue) implements Mark {}

  /// A frame was pushed.
  record Called(FunctionId function, long frame, Span callSpan) implements Mark {}

  /// A frame was popped; its value went to `to` if it has a size.
  record Returned(FunctionId function, long frame, Optional<Region> to) implements Mark {}

  record Allocated(AllocationId id, long address, long size) implements Mark {}

  record Freed(AllocationId id, long address, long size) implements Mark {}

  /// A block was replaced by another; the first `copied` bytes were carried over.
  record Reallocated(AllocationId from, AllocationId to, long copied) implements Mark {}

  record Printed(int stream, byte[] bytes) implements Mark {}

  record Read(int count) implements Mark {}

  /// Storage of a local begins.
  record StorageBegan(long frame, LocalId local, Type type) implements Mark {}

  /// Storage of a local ends: its name's scope closes, or a temporary goes.
  record StorageEnded(long frame, LocalId local, Type type) implements Mark {}

  /// A condition decided where to go on.
  record Branched(boolean taken) implements Mark {}

  record Panicked(String message) implements Mark {}

  /// Unwinding left a frame, or arrived at a frame's cleanup.
  record Unwound(long frame) implements Mark {}

  /// A panic was caught.
  record Caught(long frame) implements Mark {}

  /// A rule was broken, and the run went on as the hardware does.
  record Overlooked(Fault fault) implements Mark {}

  /// A return went to an instruction that no call had written down.
  record Diverted(FunctionId function, long address) implements Mark {}

  /// The allocator gave out a block that is still in use: it has two names now.
  record GivenAgain(AllocationId id, long address) implements Mark {}

  record Faulted(Fault fault) implements Mark {}

  record Ended(Outcome outcome) implements Mark {}
}
