package freehold.scene;

import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.machine.state.Region;
import freehold.mir.Program;
import freehold.mir.type.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names that people gave to the places that marks speak of.
final class Names {
  private static final Pattern CLOSURE = Pattern.compile("\\{closure@[^}]*:(\\d+):\\d+}");

  private final Map<Long, Frame> frames = new HashMap<>();

  Names(Sight sight) {
    MachineState state = sight.now();
    sight.before().ifPresent(old -> old.frames().forEach(f -> frames.put(f.serial(), f)));
    state.frames().forEach(frame -> frames.put(frame.serial(), frame));
  }

  /// Empty for temporaries and for places of frames that came and went between two looks.
  Optional<String> of(Region region) {
    Frame frame = frames.get(region.frame());
    if (frame == null || region.place().isEmpty()) {
      return Optional.empty();
    }
    return PlaceWords.named(frame.body(), region.place().get());
  }

  /// The function whose return place it is.
  Optional<String> resultOf(Region region) {
    Frame frame = frames.get(region.frame());
    boolean isResult =
        frame != null
            && !frame.isLibrary()
            && region.place().filter(place -> place.local().index() == 0).isPresent();
    return isResult ? Optional.of(shown(frame.body().name())) : Optional.empty();
  }

  /// Names of closures as people say them: `{closure@main.rs:9:15}` is `closure at line 9`.
  static String shown(String name) {
    return CLOSURE.matcher(name).replaceAll("closure at line $1");
  }

  /// A type in the words of the program's language.
  static String typeOf(Program program, Type type) {
    return shown(program.wording().of(type));
  }

  boolean isOfUser(Region region) {
    Frame frame = frames.get(region.frame());
    return frame != null && !frame.isLibrary();
  }
}
