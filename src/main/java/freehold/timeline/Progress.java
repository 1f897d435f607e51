package freehold.timeline;

import freehold.machine.state.Outcome;
import java.util.Optional;

/// How far the recording has come.
///
/// @param steps recorded so far: every moment from 0 to this can be visited
/// @param seconds spent running
/// @param recordedBytes held by snapshots and tables
/// @param outcome present once the run has ended
public record Progress(
    long steps, double seconds, long recordedBytes, Status status, Optional<Outcome> outcome) {

  /// What the recorder does.
  public enum Status {
    RUNNING,
    PAUSED,
    ENDED
  }

  public boolean hasEnded() {
    return status == Status.ENDED;
  }
}
