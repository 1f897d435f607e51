package freehold.ui.memory;

import freehold.scene.Arrow;
import freehold.scene.SceneId;
import freehold.ui.arrows.Route;
import freehold.ui.plane.Rect;
import freehold.ui.theme.Ink;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// What stands under the mouse, and the marks that show what it is tied to.
record Hover(SceneId id, Rect rect) {
  /// The smallest thing at a place.
  static Optional<Hover> at(Picture picture, double x, double y) {
    Hover best = null;
    for (var place : picture.places().entrySet()) {
      Rect rect = place.getValue();
      boolean isCard = place.getKey().text().startsWith("card/");
      if (!isCard && rect.contains(x, y) && (best == null || area(rect) < area(best.rect()))) {
        best = new Hover(place.getKey(), rect);
      }
    }
    return Optional.ofNullable(best);
  }

  private static double area(Rect rect) {
    return rect.width() * rect.height();
  }

  /// Outlines the thing, and both ends of every arrow that begins or ends here.
  void paint(PicturePainter painter, Picture picture) {
    GraphicsContext pen = painter.pen();
    pen.setStroke(painter.palette().of(Ink.CURRENT_EDGE));
    pen.setLineWidth(2);
    outline(pen, rect);
    RoutePainter routes = new RoutePainter(pen, painter.palette());
    for (Route route : picture.routes()) {
      Optional<SceneId> target = target(route.arrow());
      boolean isTied = belongs(route.arrow().from()) || target.map(this::belongs).orElse(false);
      if (isTied) {
        routes.paint(route, 1, 1);
        pen.setStroke(painter.palette().of(Ink.CURRENT_EDGE));
        pen.setLineWidth(2);
        outlineOf(pen, picture, route.arrow().from());
        target.ifPresent(id -> outlineOf(pen, picture, id));
      }
    }
  }

  /// A cell belongs to the box that it stands in.
  private boolean belongs(SceneId other) {
    return other.equals(id) || other.text().startsWith(id.text() + "+");
  }

  private static Optional<SceneId> target(Arrow arrow) {
    return switch (arrow.target()) {
      case Arrow.Target.Thing thing -> Optional.of(thing.id());
      case Arrow.Target.Outside _ -> Optional.empty();
    };
  }

  private static void outlineOf(GraphicsContext pen, Picture picture, SceneId id) {
    Rect cells = picture.places().get(id.part("cells"));
    Rect rect = cells != null ? cells : picture.places().get(id);
    if (rect != null) {
      outline(pen, rect);
    }
  }

  private static void outline(GraphicsContext pen, Rect rect) {
    pen.setLineDashes();
    pen.strokeRoundRect(rect.x() - 1, rect.y() - 1, rect.width() + 2, rect.height() + 2, 6, 6);
  }
}
