package freehold.timeline;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.Site;
import freehold.machine.state.Frame;
import freehold.machine.state.Leaks;
import freehold.machine.state.MachineState;
import freehold.mir.Terminator;
import java.util.List;
import java.util.Optional;

/// Finds the step at which the last pointer to a block was lost: what nothing leads to stays
/// unreachable, so that the step is found by halving the run.
public final class Losses {
  private final Cursor cursor;

  public Losses(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The moment after which no pointer led to a block any more.
  ///
  /// @param step the step that lost it, counted from 0
  /// @param site the innermost instruction of the person's own code under which it happened
  public record Loss(long step, Optional<Site> site) {}

  /// Of a block that nothing leads to at the end of the recorded run.
  public Loss of(Allocation block) {
    long reachable = block.birth() + 1;
    long lost = cursor.recordedSteps();
    while (lost - reachable > 1) {
      long middle = reachable + (lost - reachable) / 2;
      cursor.seek(middle);
      if (Leaks.isReachable(cursor.state(), block.id())) {
        reachable = middle;
      } else {
        lost = middle;
      }
    }
    cursor.seek(lost - 1);
    return new Loss(lost - 1, ownSite(cursor.state(), block));
  }

  /// A function that returns may lose its own pointers, or overwrite one of its caller's.
  private static Optional<Site> ownSite(MachineState state, Allocation block) {
    List<Frame> frames = state.frames();
    Frame top = frames.getLast();
    boolean isReturn =
        top.location().statementIndex()
                == top.body().block(top.location().block()).statements().size()
            && top.body().block(top.location().block()).terminator() instanceof Terminator.Return;
    boolean isOfCaller =
        isReturn && frames.size() > 1 && Leaks.isReachableWithoutTop(state, block.id());
    List<Frame> from = isOfCaller ? frames.subList(0, frames.size() - 1) : frames;
    for (Frame frame : from.reversed()) {
      if (!frame.isLibrary()) {
        return Optional.of(new Site(frame.function(), frame.location()));
      }
    }
    return Optional.empty();
  }
}
