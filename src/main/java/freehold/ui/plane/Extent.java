package freehold.ui.plane;

/// How far marks reach up and down.
///
/// @param top the smallest y that is inked
/// @param bottom the largest
public record Extent(double top, double bottom) {
  private static final Extent NOTHING =
      new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  public static Extent of(Iterable<Mark> marks) {
    Extent all = NOTHING;
    for (Mark mark : marks) {
      all = all.with(of(mark));
    }
    return all;
  }

  private static Extent of(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> around(box.rect(), box.width());
      case Mark.Words words -> new Extent(words.y() - words.size(), words.y() + words.size() / 2);
      case Mark.Fill fill -> around(fill.rect(), 0);
      case Mark.Dot dot -> new Extent(dot.y() - dot.radius(), dot.y() + dot.radius());
      case Mark.Line line ->
          new Extent(
              Math.min(line.y1(), line.y2()) - line.width(),
              Math.max(line.y1(), line.y2()) + line.width());
      case Mark.Shape shape -> of(shape);
    };
  }

  private static Extent around(Rect rect, double pen) {
    return new Extent(rect.y() - pen, rect.bottom() + pen);
  }

  private static Extent of(Mark.Shape shape) {
    Extent all = NOTHING;
    for (int i = 1; i < shape.points().size(); i += 2) {
      double y = shape.points().get(i);
      all = all.with(new Extent(y - shape.width(), y + shape.width()));
    }
    return all;
  }

  private Extent with(Extent other) {
    return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
  }

  public Extent moved(double dy) {
    return new Extent(top + dy, bottom + dy);
  }

  /// Whether all of it is seen in the rectangle.
  public boolean isIn(Rect view) {
    return top >= view.y() && bottom <= view.bottom();
  }

  /// Whether nothing of it is seen in the rectangle.
  public boolean isBeyond(Rect view) {
    return bottom <= view.y() || top >= view.bottom();
  }
}
