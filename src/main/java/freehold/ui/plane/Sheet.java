package freehold.ui.plane;

import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.ArrayList;
import java.util.List;

/// Collects the marks of one figure.
public final class Sheet {
  private final List<Mark> marks = new ArrayList<>();

  public List<Mark> marks() {
    return marks;
  }

  public Sheet box(Rect rect, double arc, Ink fill, Ink edge, double width) {
    marks.add(new Mark.Box(rect, arc, fill, edge, width, Mark.Dash.SOLID));
    return this;
  }

  public Sheet dashed(Rect rect, double arc, Ink fill, Ink edge, double width) {
    marks.add(new Mark.Box(rect, arc, fill, edge, width, Mark.Dash.DASHED));
    return this;
  }

  public Sheet left(double x, double y, String text, Face face, double size, Ink ink) {
    marks.add(new Mark.Words(x, y, text, face, size, ink, Mark.Align.LEFT));
    return this;
  }

  public Sheet center(double x, double y, String text, Face face, double size, Ink ink) {
    marks.add(new Mark.Words(x, y, text, face, size, ink, Mark.Align.CENTER));
    return this;
  }

  public Sheet right(double x, double y, String text, Face face, double size, Ink ink) {
    marks.add(new Mark.Words(x, y, text, face, size, ink, Mark.Align.RIGHT));
    return this;
  }

  public Sheet fill(Rect rect, Mark.Pattern pattern, Ink ink) {
    marks.add(new Mark.Fill(rect, pattern, ink));
    return this;
  }

  public Sheet dot(double x, double y, double radius, Ink ink) {
    marks.add(new Mark.Dot(x, y, radius, ink));
    return this;
  }

  public Sheet line(double x1, double y1, double x2, double y2, Ink ink, double width) {
    marks.add(new Mark.Line(x1, y1, x2, y2, ink, width, Mark.Dash.SOLID));
    return this;
  }

  public Sheet dashedLine(double x1, double y1, double x2, double y2, Ink ink, double width) {
    marks.add(new Mark.Line(x1, y1, x2, y2, ink, width, Mark.Dash.DASHED));
    return this;
  }

  /// A filled capsule with words, its right end at `right`; returns its left end.
  public double pill(double right, double y, String words, Ink fill, Ink text) {
    double width = Face.TEXT_BOLD.width(words, 10.5) + 18;
    box(new Rect(right - width, y, width, 19), 9.5, fill, null, 0);
    center(right - width / 2, y + 13.3, words, Face.TEXT_BOLD, 10.5, text);
    return right - width;
  }
}
