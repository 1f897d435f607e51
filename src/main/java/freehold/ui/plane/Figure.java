package freehold.ui.plane;

import freehold.scene.SceneId;
import java.util.List;

/// A thing of the picture that keeps its identity while it moves: its marks and what it says.
///
/// @param column in which it scrolls and is clipped
/// @param description for a screen reader; empty for mere decoration
public record Figure(SceneId id, Column column, Rect bounds, List<Mark> marks, String description) {
  /// The parts of the page, each with its own scrolling.
  public enum Column {
    PAGE,
    MAP,
    LISTING,
    STATICS,
    STACK,
    HEAP
  }

  public Figure {
    marks = List.copyOf(marks);
  }
}
