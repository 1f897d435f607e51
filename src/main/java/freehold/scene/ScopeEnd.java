package freehold.scene;

import java.util.List;

/// A scope of a frame that is closing, or has just closed.
///
/// @param firstLine of the source where its first variable stands
/// @param line of its closing brace
/// @param slots the variables that have left it so far or are being dropped, as they lie
public record ScopeEnd(int firstLine, int line, List<SceneId> slots) {
  public ScopeEnd {
    slots = List.copyOf(slots);
  }

  public String words() {
    return "scope closes, line " + line;
  }
}
