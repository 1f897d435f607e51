package freehold.ui.memory;

import freehold.scene.Arrow;
import freehold.scene.Ownership;
import freehold.ui.arrows.Route;
import freehold.ui.plane.Point;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Paints arrows: line style, end glyph and word by the kind of pointer.
final class RoutePainter {
  private static final double CORNER = 7;

  private final GraphicsContext pen;
  private final Palette palette;

  RoutePainter(GraphicsContext pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  /// @param drawn how much of the way is drawn, from 0 to 1
  void paint(Route route, double drawn, double alpha) {
    pen.setGlobalAlpha(alpha);
    Ownership kind = route.arrow().ownership();
    pen.setStroke(palette.of(CellPen.ink(kind)));
    pen.setFill(palette.of(CellPen.ink(kind)));
    pen.setLineWidth(width(kind));
    dashes(kind);
    List<Point> points = drawn < 1 ? cut(route.points(), drawn) : route.points();
    polyline(points);
    pen.setLineDashes();
    if (route.stub() > 0) {
      stub(route);
    } else if (drawn >= 1) {
      head(kind, points.get(points.size() - 2), points.getLast());
      tag(route);
      if (route.arrow().state() == Arrow.State.DANGLING) {
        dangling(route);
      }
    }
    pen.setGlobalAlpha(1);
  }

  private void polyline(List<Point> points) {
    pen.beginPath();
    pen.moveTo(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point next = points.get(i + 1);
      Point before = points.get(i - 1);
      double room = Math.min(distance(before, corner), distance(corner, next)) / 2;
      pen.arcTo(corner.x(), corner.y(), next.x(), next.y(), Math.min(CORNER, room));
    }
    pen.lineTo(points.getLast().x(), points.getLast().y());
    pen.stroke();
  }

  /// Drawn as if the way came from the left, then turned into its direction.
  private void head(Ownership kind, Point before, Point end) {
    pen.save();
    pen.translate(end.x(), end.y());
    pen.rotate(Math.toDegrees(Math.atan2(end.y() - before.y(), end.x() - before.x())));
    switch (kind) {
      case OWNER, COUNTED -> polygon(0, 0, -11, -6, -11, 6);
      case MUTABLE -> polygon(0, 0, -7, -6, -14, 0, -7, 6);
      case SHARED -> vee(9, 5);
      case RAW -> vee(10, 7);
      case WEAK -> pen.strokeOval(-8, -4, 8, 8);
      case CODE, TABLE -> pen.fillRect(-7, -3.5, 7, 7);
    }
    pen.restore();
  }

  private void vee(double length, double half) {
    pen.strokeLine(-length, -half, 0, 0);
    pen.strokeLine(-length, half, 0, 0);
  }

  private void polygon(double... points) {
    int count = points.length / 2;
    double[] xs = new double[count];
    double[] ys = new double[count];
    for (int i = 0; i < count; i++) {
      xs[i] = points[2 * i];
      ys[i] = points[2 * i + 1];
    }
    pen.fillPolygon(xs, ys, count);
  }

  private void tag(Route route) {
    Ownership kind = route.arrow().ownership();
    if (kind == Ownership.OWNER || route.arrow().state() == Arrow.State.DANGLING) {
      return;
    }
    Point[] segment = longestLevel(route.points());
    double width = Face.MONO_BOLD.width(kind.tag(), 10) + 6;
    if (Math.abs(segment[1].x() - segment[0].x()) < width + 14) {
      return;
    }
    word(kind.tag(), (segment[0].x() + segment[1].x()) / 2, segment[0].y());
  }

  private void word(String text, double x, double y) {
    double width = Face.MONO_BOLD.width(text, 10) + 6;
    pen.setFill(palette.of(Ink.CARD));
    pen.fillRoundRect(x - width / 2, y - 7, width, 14, 6, 6);
    pen.setFill(pen.getStroke());
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setFont(Face.MONO_BOLD.at(10));
    pen.fillText(text, x, y + 3.5);
  }

  private void dangling(Route route) {
    Point[] segment = longestLevel(route.points());
    double x = (segment[0].x() + segment[1].x()) / 2;
    double y = segment[0].y();
    pen.setStroke(palette.of(Ink.FAULT));
    pen.setLineWidth(2);
    pen.setFill(palette.of(Ink.CARD));
    pen.fillRect(x - 8, y - 4, 16, 8);
    pen.strokeLine(x - 10, y - 6, x - 6, y + 6);
    pen.strokeLine(x + 6, y - 6, x + 10, y + 6);
    Point end = route.end();
    pen.strokeLine(end.x() - 6, end.y() - 6, end.x() + 6, end.y() + 6);
    pen.strokeLine(end.x() - 6, end.y() + 6, end.x() + 6, end.y() - 6);
    word("dangling", x, y - 14);
  }

  private void stub(Route route) {
    Point end = route.end();
    boolean toNowhere = route.arrow().target() instanceof Arrow.Target.Outside;
    String text = toNowhere ? "↗" : Integer.toString(route.stub());
    double wide = Math.max(14, Face.MONO_BOLD.width(text, 9) + 6);
    pen.fillRoundRect(end.x(), end.y() - 7, wide, 14, 14, 14);
    pen.setFill(palette.of(Ink.ON_FILL));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setFont(Face.MONO_BOLD.at(9));
    pen.fillText(text, end.x() + wide / 2, end.y() + 3.2);
  }

  /// The longest horizontal stretch of a way.
  private static Point[] longestLevel(List<Point> points) {
    Point[] best = {points.get(points.size() - 2), points.getLast()};
    double longest = -1;
    for (int i = 0; i + 1 < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get(i + 1);
      if (Math.abs(a.y() - b.y()) < 0.5 && Math.abs(a.x() - b.x()) > longest) {
        longest = Math.abs(a.x() - b.x());
        best = new Point[] {a, b};
      }
    }
    return best;
  }

  private static List<Point> cut(List<Point> points, double drawn) {
    double length = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      length += distance(points.get(i), points.get(i + 1));
    }
    double left = length * drawn;
    List<Point> part = new java.util.ArrayList<>(List.of(points.getFirst()));
    for (int i = 0; i + 1 < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get(i + 1);
      double step = distance(a, b);
      if (step >= left) {
        double share = step == 0 ? 0 : left / step;
        part.add(new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share));
        break;
      }
      part.add(b);
      left -= step;
    }
    return part;
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private void dashes(Ownership kind) {
    switch (kind) {
      case RAW -> pen.setLineDashes(6, 4);
      case WEAK -> pen.setLineDashes(2, 4);
      case OWNER, COUNTED, SHARED, MUTABLE, CODE, TABLE -> pen.setLineDashes();
    }
  }

  private static double width(Ownership kind) {
    return switch (kind) {
      case OWNER, COUNTED -> 2.8;
      case MUTABLE -> 2;
      case SHARED, RAW, WEAK, CODE, TABLE -> 1.5;
    };
  }
}
