package freehold.scene;

import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Program;
import java.util.Optional;

/// Which steps leave a mark on the timeline.
public final class Ticks {
  private final Program program;

  public Ticks(Program program) {
    this.program = program;
  }

  /// The weightiest event of a step; empty for what only the library would notice.
  public Optional<Track.Tick> of(Step step) {
    EventKind best = null;
    for (Mark mark : step.marks()) {
      Optional<EventKind> kind = Events.kind(mark);
      boolean counts = kind.isPresent() && isOfInterest(mark, step);
      if (counts && (best == null || Events.weight(kind.get()) > Events.weight(best))) {
        best = kind.get();
      }
    }
    return Optional.ofNullable(best).map(kind -> new Track.Tick(step.index() + 1, kind));
  }

  private boolean isOfInterest(Mark mark, Step step) {
    Body body = program.function(step.site().function());
    return switch (mark) {
      case Mark.Allocated _,
          Mark.Freed _,
          Mark.Reallocated _,
          Mark.Printed _,
          Mark.Panicked _,
          Mark.Overlooked _,
          Mark.Diverted _,
          Mark.GivenAgain _,
          Mark.Faulted _,
          Mark.Ended _ ->
          true;
      case Mark.Moved m -> !step.isLibrary() && isNamed(m.from(), body);
      case Mark.Borrowed m -> !step.isLibrary() && isNamed(m.from(), body);
      case Mark.Dropped m -> !step.isLibrary() && isNamed(m.place(), body);
      case Mark.StorageEnded m -> !step.isLibrary() && body.local(m.local()).isUserVariable();
      case Mark.Called m -> !isLibrary(m.function());
      case Mark.Returned m -> !isLibrary(m.function());
      case Mark.Copied _,
          Mark.Assigned _,
          Mark.Pointed _,
          Mark.Read _,
          Mark.StorageBegan _,
          Mark.Branched _,
          Mark.Unwound _,
          Mark.Caught _ ->
          false;
    };
  }

  private boolean isLibrary(FunctionId function) {
    return program.function(function).span().isLibrary();
  }

  private static boolean isNamed(Region region, Body body) {
    return region.place().map(place -> body.local(place.local()).isUserVariable()).orElse(false);
  }
}
