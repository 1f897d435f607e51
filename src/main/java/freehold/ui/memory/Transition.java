package freehold.ui.memory;

import freehold.scene.Flight;
import freehold.scene.SceneId;
import freehold.ui.arrows.Route;
import freehold.ui.plane.Figure;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Point;
import freehold.ui.plane.Rect;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// The way from one picture to the next. Time is a parameter, so that the window, the film and
/// tests draw the same: `paint(painter, 0)` is the old picture, `paint(painter, 1)` the new one.
public final class Transition {
  /// How long a change takes on screen.
  public static final double MILLISECONDS = 380;

  private final Picture from;
  private final Picture to;
  private final Map<SceneId, Figure> before = new HashMap<>();
  private final Map<SceneId, Route> oldRoutes = new HashMap<>();

  public Transition(Picture from, Picture to) {
    this.from = from;
    this.to = to;
    from.figures().forEach(figure -> before.put(figure.id(), figure));
    from.routes().forEach(route -> oldRoutes.put(route.arrow().id(), route));
  }

  public Picture target() {
    return to;
  }

  /// Whether anything differs that is worth an animation.
  public boolean isWorthwhile() {
    return !from.figures().isEmpty() && from.width() == to.width() && from != to;
  }

  /// @param time from 0 to 1
  public void paint(PicturePainter painter, double time) {
    double eased = time >= 1 ? 1 : 1 - Math.pow(1 - time, 3);
    painter.clear(to.width(), to.height());
    for (Column column : Column.values()) {
      Rect view = to.views().get(column);
      if (view != null) {
        painter.figures(placed(column, eased), view);
      } else if (column == Column.PAGE) {
        painter.figures(placed(column, eased));
      }
    }
    routes(painter, eased);
    if (time < 1) {
      to.flights().forEach(flight -> flight(painter, flight, eased));
    }
  }

  private List<PlacedFigure> placed(Column column, double eased) {
    List<PlacedFigure> placed = new ArrayList<>();
    Set<SceneId> shown = new HashSet<>();
    for (Figure figure : to.figures()) {
      if (figure.column() == column) {
        shown.add(figure.id());
        Figure old = before.get(figure.id());
        boolean isNew = old == null && eased < 1;
        double dx = old == null ? 0 : (old.bounds().x() - figure.bounds().x()) * (1 - eased);
        double dy = old == null ? -6 * (1 - eased) : moved(old, figure) * (1 - eased);
        placed.add(new PlacedFigure(figure, dx, dy, isNew ? eased : 1));
      }
    }
    if (eased < 1) {
      for (Figure figure : from.figures()) {
        if (figure.column() == column && !shown.contains(figure.id())) {
          placed.add(new PlacedFigure(figure, 0, 0, 1 - eased));
        }
      }
    }
    return placed;
  }

  private static double moved(Figure old, Figure figure) {
    return old.bounds().y() - figure.bounds().y();
  }

  private void routes(PicturePainter painter, double eased) {
    RoutePainter pen = new RoutePainter(painter.pen(), painter.palette());
    Set<SceneId> shown = new HashSet<>();
    for (Route route : to.routes()) {
      shown.add(route.arrow().id());
      Route old = oldRoutes.get(route.arrow().id());
      if (eased >= 1 || sameWay(old, route)) {
        pen.paint(route, 1, 1);
      } else if (old != null && old.points().size() == route.points().size()) {
        pen.paint(between(old, route, eased), 1, 1);
      } else {
        pen.paint(route, eased, 1);
      }
    }
    if (eased < 1) {
      from.routes().stream()
          .filter(route -> !shown.contains(route.arrow().id()))
          .forEach(route -> pen.paint(route, 1, 1 - eased));
    }
  }

  private static boolean sameWay(Route old, Route route) {
    return old != null && old.points().equals(route.points());
  }

  private static Route between(Route old, Route now, double eased) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < now.points().size(); i++) {
      Point a = old.points().get(i);
      Point b = now.points().get(i);
      points.add(new Point(a.x() + (b.x() - a.x()) * eased, a.y() + (b.y() - a.y()) * eased));
    }
    return new Route(now.arrow(), points, now.stub());
  }

  private void flight(PicturePainter painter, Flight flight, double eased) {
    Rect start = place(flight.from());
    Rect end = place(flight.to());
    if (start == null || end == null) {
      return;
    }
    double x = start.centerX() + (end.centerX() - start.centerX()) * eased;
    double y = start.centerY() + (end.centerY() - start.centerY()) * eased;
    double width = Face.MONO_BOLD.width(flight.words(), 12) + 16;
    GraphicsContext pen = painter.pen();
    pen.setFill(painter.palette().of(flight.kind() == Flight.Kind.MOVE ? Ink.OWNER : Ink.PILL));
    pen.fillRoundRect(x - width / 2, y - 11, width, 22, 10, 10);
    pen.setFill(painter.palette().of(Ink.ON_FILL));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setFont(Face.MONO_BOLD.at(12));
    pen.fillText(flight.words(), x, y + 4);
  }

  private Rect place(SceneId id) {
    Rect cells = to.places().get(id.part("cells"));
    Rect now = cells != null ? cells : to.places().get(id);
    return now != null ? now : from.places().get(id);
  }
}
