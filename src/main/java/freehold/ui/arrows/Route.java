package freehold.ui.arrows;

import freehold.scene.Arrow;
import freehold.ui.plane.Point;
import freehold.ui.plane.Rect;
import java.util.List;

/// The way of one arrow over the page.
///
/// @param points corners in order; two or more
/// @param stub the number at both ends if the way between is folded, else 0
public record Route(Arrow arrow, List<Point> points, int stub) {
  public Route {
    points = List.copyOf(points);
  }

  public Point start() {
    return points.getFirst();
  }

  public Point end() {
    return points.getLast();
  }

  /// Whether the way touches a rectangle; ways run level or upright.
  public boolean crosses(Rect rect) {
    for (int i = 0; i + 1 < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get(i + 1);
      boolean isBeside =
          Math.max(a.x(), b.x()) < rect.x()
              || Math.min(a.x(), b.x()) > rect.right()
              || Math.max(a.y(), b.y()) < rect.y()
              || Math.min(a.y(), b.y()) > rect.bottom();
      if (!isBeside) {
        return true;
      }
    }
    return false;
  }
}
