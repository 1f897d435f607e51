package freehold.scene;

import freehold.machine.state.MachineState;
import freehold.machine.state.Step;
import java.util.List;
import java.util.Optional;

/// What a scene is computed from: a moment, the one that a person saw before, and what happened
/// between them.
public record Sight(
    MachineState now, Optional<MachineState> before, List<Step> steps, Detail detail) {
  public Sight {
    steps = List.copyOf(steps);
  }
}
