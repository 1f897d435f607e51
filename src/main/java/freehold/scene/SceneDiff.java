package freehold.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What differs between two scenes, by id: what a person must be shown to have changed.
///
/// @param appeared boxes and cells that are new
/// @param gone boxes and cells that are there no more
/// @param changed cells whose words differ
/// @param aimed arrows that are new or point elsewhere
public record SceneDiff(
    Set<SceneId> appeared, Set<SceneId> gone, Set<SceneId> changed, Set<SceneId> aimed) {

  public static SceneDiff between(Scene before, Scene after) {
    Map<SceneId, String> old = words(before);
    Map<SceneId, String> now = words(after);
    Set<SceneId> appeared = new HashSet<>(now.keySet());
    appeared.removeAll(old.keySet());
    Set<SceneId> gone = new HashSet<>(old.keySet());
    gone.removeAll(now.keySet());
    Set<SceneId> changed = new HashSet<>();
    now.forEach((id, text) -> {
      if (old.containsKey(id) && !old.get(id).equals(text)) {
        changed.add(id);
      }
    });
    return new SceneDiff(appeared, gone, changed, aimed(before, after));
  }

  public boolean isEmpty() {
    return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty() && aimed.isEmpty();
  }

  private static Map<SceneId, String> words(Scene scene) {
    Map<SceneId, String> words = new HashMap<>();
    scene.cells().forEach(cell -> words.put(cell.id(), cell.text()));
    for (FrameBox frame : scene.frames()) {
      words.put(frame.id(), "");
      frame.slots().forEach(slot -> words.put(slot.id(), slot.isGhost() ? "ghost" : ""));
    }
    scene.heap().forEach(block -> words.put(block.id(), block.life().name()));
    return words;
  }

  private static Set<SceneId> aimed(Scene before, Scene after) {
    Map<SceneId, Arrow.Target> old = new HashMap<>();
    before.arrows().forEach(arrow -> old.put(arrow.id(), arrow.target()));
    Set<SceneId> aimed = new HashSet<>();
    for (Arrow arrow : after.arrows()) {
      if (!arrow.target().equals(old.get(arrow.id()))) {
        aimed.add(arrow.id());
      }
    }
    return aimed;
  }
}
