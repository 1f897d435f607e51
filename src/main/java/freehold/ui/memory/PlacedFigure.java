package freehold.ui.memory;

import freehold.ui.plane.Extent;
import freehold.ui.plane.Figure;

/// A figure on its way: where it is between its old place and its own, and how opaque.
record PlacedFigure(Figure figure, double dx, double dy, double alpha) {
  /// How far it reaches up and down where it is now.
  Extent extent() {
    return Extent.of(figure.marks()).moved(dy);
  }
}
