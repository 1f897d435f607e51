package freehold.scene;

import freehold.machine.state.MachineState;
import freehold.machine.state.Step;
import java.util.List;
import java.util.Optional;

/// What a scene is computed from: a moment, the one that a person saw before, and what happened
/// between them.
///
/// @param closing all steps since the scopes that close began to close, those between included
public record Sight(
    MachineState now,
    Optional<MachineState> before,
    List<Step> steps,
    List<Step> closing,
    Detail detail) {
  public Sight {
    steps = List.copyOf(steps);
    closing = List.copyOf(closing);
  }

  /// A moment at which no scope has been closing for longer than since the last look.
  public Sight(MachineState now, Optional<MachineState> before, List<Step> steps, Detail detail) {
    this(now, before, steps, steps, detail);
  }
}
