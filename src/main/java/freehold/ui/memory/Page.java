package freehold.ui.memory;

import freehold.scene.SceneId;
import freehold.ui.arrows.Port;
import freehold.ui.plane.Figure;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has been laid out so far: figures, and where each thing of the scene came to stand.
final class Page {
  private final List<Figure> figures = new ArrayList<>();
  private final Map<SceneId, Port> ports = new HashMap<>();
  private final Map<SceneId, Rect> places = new HashMap<>();

  List<Figure> figures() {
    return figures;
  }

  Map<SceneId, Port> ports() {
    return ports;
  }

  Map<SceneId, Rect> places() {
    return places;
  }

  void add(SceneId id, Column column, Rect bounds, List<Mark> marks, String description) {
    figures.add(new Figure(id, column, bounds, marks, description));
    places.put(id, bounds);
  }

  /// A box that arrows reach; `view` is the part of its column that is in sight.
  void port(SceneId id, Column column, Rect rect, double lane, Rect view) {
    port(id, column, rect, lane, rect.y() - 8, true, view);
  }

  private void port(
      SceneId id, Column column, Rect rect, double lane, double above, boolean isOpen, Rect view) {
    Port.Sight sight = sight(rect, view);
    Rect shown =
        switch (sight) {
          case SEEN -> rect;
          case ABOVE -> rect.moved(0, view.y() - rect.y());
          case BELOW -> rect.moved(0, view.bottom() - rect.bottom());
        };
    boolean isSeen = sight == Port.Sight.SEEN;
    ports.put(id, new Port(shown, isSeen ? lane : shown.bottom(), above, column, isOpen, sight));
  }

  private static Port.Sight sight(Rect rect, Rect view) {
    if (rect.centerY() <= view.y()) {
      return Port.Sight.ABOVE;
    }
    return rect.centerY() >= view.bottom() ? Port.Sight.BELOW : Port.Sight.SEEN;
  }

  /// Registers cells as starts and ends of arrows.
  void cells(CellRow row, Column column, Rect view) {
    for (int i = 0; i < row.cells().size(); i++) {
      Rect rect = row.rects().get(i);
      double lane = rect.bottom() + row.byteLines() * Measures.BYTES_HEIGHT + 8;
      boolean isLast = i + 1 == row.rects().size() || row.rects().get(i + 1).y() > rect.y();
      boolean isIndexed = CellRow.isIndex(row.cells().get(i).label());
      double above = rect.y() - (isIndexed ? Measures.INDEX_HEIGHT + 1 : 4);
      port(row.cells().get(i).id(), column, rect, lane, above, isLast, view);
      places.put(row.cells().get(i).id(), rect);
    }
  }
}
