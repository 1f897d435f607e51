package freehold.ui.arrows;

import freehold.scene.Arrow;
import freehold.ui.plane.Point;
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
}
