package freehold.machine.state;

import java.util.List;
import java.util.Optional;

/// One thread at one moment.
///
/// @param index 0 is the main thread
/// @param frames outermost first
/// @param panic the message of the panic that is unwinding it
public record ThreadState(
    int index, String name, Status status, List<Frame> frames, Optional<String> panic) {

  /// Whether it can run.
  public enum Status {
    RUNNABLE,
    JOINING,
    PARKED,
    FINISHED
  }

  public ThreadState {
    frames = List.copyOf(frames);
  }
}
