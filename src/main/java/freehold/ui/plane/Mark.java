package freehold.ui.plane;

import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// The few things that a picture is made of. Absent inks are null.
public sealed interface Mark {
  /// @param arc radius of the corners
  record Box(Rect rect, double arc, Ink fill, Ink edge, double width, Dash dash) implements Mark {}

  /// @param y of the base line
  record Words(double x, double y, String text, Face face, double size, Ink ink, Align align)
      implements Mark {}

  record Fill(Rect rect, Pattern pattern, Ink ink) implements Mark {}

  record Dot(double x, double y, double radius, Ink ink) implements Mark {}

  record Line(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash)
      implements Mark {}

  /// A filled polygon; `points` are x and y in turn.
  record Shape(List<Double> points, Ink fill, Ink edge, double width) implements Mark {}

  /// How a line is broken.
  enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /// How an area is filled, so that colour is never alone.
  enum Pattern {
    HATCH,
    CROSS,
    STIPPLE
  }

  /// Which end of a text stands at its x.
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
