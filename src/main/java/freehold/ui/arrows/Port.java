package freehold.ui.arrows;

import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;

/// Where an arrow may begin or end.
///
/// @param rect the cell, slot or block
/// @param lane the height at which a way may leave below the row of cells
/// @param above the height at which a way may come to it over the row of cells
/// @param column the column in which it stands
/// @param isOpen nothing stands right of it in its row
/// @param sight whether it is scrolled out of sight
public record Port(
    Rect rect, double lane, double above, Column column, boolean isOpen, Sight sight) {
  /// Where a port is to the part of its column that is seen. One out of sight stands at the edge.
  public enum Sight {
    SEEN,
    ABOVE,
    BELOW
  }

  boolean isSeen() {
    return sight == Sight.SEEN;
  }

  /// The height at which a way leaves the column towards this port out of sight.
  double exit() {
    return switch (sight) {
      case ABOVE -> rect.y();
      case BELOW -> rect.bottom();
      case SEEN -> throw new IllegalStateException("in sight: " + this);
    };
  }
}
