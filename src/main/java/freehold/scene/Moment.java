package freehold.scene;

import freehold.source.Span;
import java.util.Optional;

/// Which moment a scene is of, and where in the source it stands.
///
/// @param stepIndex machine steps done so far
/// @param span the expression that is next, in the person's own text
public record Moment(
    long stepIndex, String function, Optional<Span> span, Ending ending, String endingWords) {

  /// Whether the run goes on after this moment.
  public enum Ending {
    RUNNING,
    EXITED,
    PANICKED,
    FAULTED
  }

  public boolean isOver() {
    return ending != Ending.RUNNING;
  }
}
