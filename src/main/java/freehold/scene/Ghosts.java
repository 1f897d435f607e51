package freehold.scene;

import freehold.machine.state.Frame;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of values that are gone: where they were moved to, or that their scope has closed.
final class Ghosts {
  private final Sight sight;
  private final Closings closings;

  Ghosts(Sight sight, Closings closings) {
    this.sight = sight;
    this.closings = closings;
  }

  /// A local whose whole value was moved away.
  Ghost moved(Frame frame, int local) {
    for (Step step : sight.steps()) {
      for (Mark mark : step.marks()) {
        if (mark instanceof Mark.Moved(Region from, Region to) && isLocal(from, frame, local)) {
          return new Ghost(
              Ghost.Reason.MOVED, "moved" + destination(frame.body(), local), step.index() + 1);
        }
      }
    }
    return new Ghost(Ghost.Reason.MOVED, "moved" + destination(frame.body(), local), -1);
  }

  private static boolean isLocal(Region region, Frame frame, int local) {
    return region.frame() == frame.serial()
        && region.place().isPresent()
        && region.place().get().isLocal()
        && region.place().get().local().index() == local;
  }

  /// A name whose scope closed in the last step stays one step as a ghost.
  Optional<Slot> justLeft(Frame frame, int local) {
    var declared = frame.body().local(new LocalId(local));
    if (!declared.isUserVariable()) {
      return Optional.empty();
    }
    Optional<Long> braced = closings.left(frame, local);
    if (braced.isPresent()) {
      return Optional.of(gone(frame, local, braced.get()));
    }
    for (Step step : sight.steps()) {
      for (Mark mark : step.marks()) {
        boolean left =
            mark instanceof Mark.StorageEnded ended
                && ended.frame() == frame.serial()
                && ended.local().index() == local;
        if (left) {
          return Optional.of(gone(frame, local, step.index() + 1));
        }
      }
    }
    return Optional.empty();
  }

  /// A value whose drop is over while its place is still there.
  Slot dropped(Frame frame, int local) {
    return gone(frame, local, -1);
  }

  private Slot gone(Frame frame, int index, long step) {
    var local = frame.body().local(new LocalId(index));
    int drop = closings.drop(frame, index);
    return new Slot(
        StackBuilder.slotId(frame.serial(), index),
        Slot.Role.VARIABLE,
        local.name(),
        Names.typeOf(sight.now().program(), local.type()),
        frame.addressOf(new LocalId(index)),
        frame.layout().sizeOf(index),
        List.of(),
        Optional.of(
            drop > 0
                ? new Ghost(Ghost.Reason.DROPPED, "dropped", step)
                : new Ghost(Ghost.Reason.OUT_OF_SCOPE, "out of scope", step)),
        Optional.empty(),
        drop);
  }

  /// ` → s2` or ` into take()`, if the code leaves only one answer.
  private static String destination(Body body, int local) {
    List<String> answers = new ArrayList<>();
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assign assign && moves(assign.value(), local)) {
          answers.add(nameOf(body, assign.place()));
        }
      }
      if (block.terminator() instanceof Terminator.Call call
          && call.arguments().stream().anyMatch(argument -> moves(argument, local))) {
        answers.add(" into " + CallWords.callee(call) + "()");
      }
    }
    return answers.stream().distinct().count() == 1 ? answers.getFirst() : "";
  }

  private static String nameOf(Body body, Place place) {
    var local = body.local(place.local());
    if (place.isLocal() && local.kind() == freehold.mir.LocalDecl.Kind.TEMPORARY) {
      return destination(body, place.local().index());
    }
    if (place.isLocal() && place.local().index() == 0) {
      return " → the caller";
    }
    return local.isUserVariable() ? " → " + local.name() : "";
  }

  private static boolean moves(Rvalue value, int local) {
    return switch (value) {
      case Rvalue.Use use -> moves(use.operand(), local);
      case Rvalue.Cast cast -> moves(cast.operand(), local);
      case Rvalue.Aggregate aggregate ->
          aggregate.operands().stream().anyMatch(operand -> moves(operand, local));
      case Rvalue.Repeat _,
          Rvalue.Ref _,
          Rvalue.RawPointer _,
          Rvalue.Length _,
          Rvalue.Binary _,
          Rvalue.CheckedBinary _,
          Rvalue.Unary _,
          Rvalue.Discriminant _ ->
          false;
    };
  }

  private static boolean moves(Operand operand, int local) {
    return operand instanceof Operand.Move(Place place)
        && place.isLocal()
        && place.local().index() == local;
  }
}
