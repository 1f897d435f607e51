package freehold.scene;

import freehold.machine.state.Frame;
import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says of a frame without variables whether they are still to come or already gone.
final class EmptyFrame {
  private EmptyFrame() {}

  static String words(Frame frame) {
    Body body = frame.body();
    boolean hasAny = body.blocks().stream().anyMatch(block -> begins(body, block, 0));
    if (!hasAny) {
      return "no variables";
    }
    return isToCome(frame) ? "no variables yet" : "no variables left";
  }

  /// Whether a variable's storage may still begin, from where the frame stands.
  private static boolean isToCome(Frame frame) {
    Body body = frame.body();
    int start = frame.location().block().index();
    BasicBlock first = body.blocks().get(start);
    if (begins(body, first, frame.location().statementIndex())) {
      return true;
    }
    Set<Integer> seen = new HashSet<>();
    Deque<BasicBlock> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      for (BlockId next : successors(open.pop().terminator())) {
        if (seen.add(next.index())) {
          BasicBlock block = body.blocks().get(next.index());
          if (begins(body, block, 0)) {
            return true;
          }
          open.push(block);
        }
      }
    }
    return false;
  }

  private static boolean begins(Body body, BasicBlock block, int from) {
    List<Statement> statements = block.statements();
    return statements.subList(Math.min(from, statements.size()), statements.size()).stream()
        .anyMatch(statement ->
            statement instanceof Statement.StorageLive live
                && body.local(live.local()).isUserVariable());
  }

  /// Where a run goes on without unwinding.
  private static List<BlockId> successors(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto jump -> List.of(jump.target());
      case Terminator.SwitchInt choice -> {
        List<BlockId> targets =
            new ArrayList<>(choice.cases().stream().map(Terminator.Case::target).toList());
        choice.otherwise().ifPresent(targets::add);
        yield targets;
      }
      case Terminator.Call call -> listed(call.target());
      case Terminator.Drop drop -> List.of(drop.target());
      case Terminator.Assert check -> List.of(check.target());
      case Terminator.FalseEdge edge -> List.of(edge.real());
      case Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> List.of();
    };
  }

  private static List<BlockId> listed(Optional<BlockId> target) {
    return target.map(List::of).orElse(List.of());
  }
}
