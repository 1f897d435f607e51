package freehold.scene;

import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.machine.state.Region;
import freehold.mir.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names that people gave to the places that marks speak of.
final class Names {
  private final MachineState state;
  private final Map<Long, Frame> frames = new HashMap<>();

  Names(Sight sight) {
    this.state = sight.now();
    sight.before().ifPresent(old -> old.frames().forEach(f -> frames.put(f.serial(), f)));
    state.frames().forEach(frame -> frames.put(frame.serial(), frame));
  }

  /// Empty for temporaries and for places of frames that came and went between two looks.
  Optional<String> of(Region region) {
    Frame frame = frames.get(region.frame());
    if (frame == null || region.place().isEmpty()) {
      return Optional.empty();
    }
    Place place = region.place().get();
    if (!frame.body().local(place.local()).isUserVariable()) {
      return Optional.empty();
    }
    return Optional.of(new InstructionWords(state.program(), frame.body()).place(place));
  }

  boolean isOfUser(Region region) {
    Frame frame = frames.get(region.frame());
    return frame != null && !frame.isLibrary();
  }
}
