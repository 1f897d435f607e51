package freehold.scene;

import java.util.List;

/// What the timeline shows of a whole run: its length and what happened when.
///
/// @param steps how many steps have been run so far
/// @param isComplete false while the program still runs
public record Track(long steps, boolean isComplete, List<Tick> ticks) {
  public Track {
    ticks = List.copyOf(ticks);
  }

  /// An event at the end of a step.
  public record Tick(long stepIndex, EventKind kind) {}
}
