package freehold.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The blocks that a terminator may go to.
public final class Targets {
  private Targets() {}

  /// All of them, the unwinding one last.
  public static List<BlockId> of(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto t -> List.of(t.target());
      case Terminator.SwitchInt t -> {
        List<BlockId> all = new ArrayList<>();
        t.cases().forEach(c -> all.add(c.target()));
        t.otherwise().ifPresent(all::add);
        yield all;
      }
      case Terminator.Call t -> join(t.target(), t.unwind());
      case Terminator.Drop t -> join(Optional.of(t.target()), t.unwind());
      case Terminator.Assert t -> join(Optional.of(t.target()), t.unwind());
      case Terminator.Return t -> List.of();
      case Terminator.Resume t -> List.of();
      case Terminator.Unreachable t -> List.of();
      case Terminator.FalseEdge t -> List.of(t.real(), t.imaginary());
    };
  }

  private static List<BlockId> join(Optional<BlockId> first, Optional<BlockId> second) {
    List<BlockId> all = new ArrayList<>(2);
    first.ifPresent(all::add);
    second.ifPresent(all::add);
    return all;
  }

  /// The terminator with every target replaced.
  public static Terminator map(Terminator terminator, UnaryOperator<BlockId> function) {
    return switch (terminator) {
      case Terminator.Goto(var source, BlockId target) ->
          new Terminator.Goto(source, function.apply(target));
      case Terminator.SwitchInt(var source, var operand, var cases, var otherwise) ->
          new Terminator.SwitchInt(
              source,
              operand,
              cases.stream()
                  .map(c -> new Terminator.Case(c.value(), function.apply(c.target())))
                  .toList(),
              otherwise.map(function));
      case Terminator.Call t ->
          new Terminator.Call(
              t.source(),
              t.callSpan(),
              t.callee(),
              t.arguments(),
              t.destination(),
              t.target().map(function),
              t.unwind().map(function));
      case Terminator.Drop t ->
          new Terminator.Drop(
              t.source(), t.place(), function.apply(t.target()), t.unwind().map(function));
      case Terminator.Assert t ->
          new Terminator.Assert(
              t.source(),
              t.condition(),
              t.expected(),
              t.message(),
              function.apply(t.target()),
              t.unwind().map(function));
      case Terminator.Return t -> t;
      case Terminator.Resume t -> t;
      case Terminator.Unreachable t -> t;
      case Terminator.FalseEdge(var source, BlockId real, BlockId imaginary) ->
          new Terminator.FalseEdge(source, function.apply(real), function.apply(imaginary));
    };
  }
}
