package freehold.ui.memory;

import freehold.ui.plane.Figure;
import freehold.ui.plane.Rect;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A pool of empty regions over the painted figures: they carry id, role and words, for screen
/// readers, tooltips, the keyboard and tests.
final class Regions {
  private static final int MOST = 200;

  private final Pane parent;
  private final List<Region> pool = new ArrayList<>();

  Regions(Pane parent) {
    this.parent = parent;
  }

  void show(Picture picture, double scale) {
    int used = 0;
    for (Figure figure : picture.figures()) {
      Rect view = picture.views().get(figure.column());
      boolean inSight = view == null || view.meets(figure.bounds());
      if (MemoryView.isNamed(figure) && inSight && used < MOST) {
        place(region(used++), figure, scale);
      }
    }
    for (int i = used; i < pool.size(); i++) {
      pool.get(i).setVisible(false);
    }
  }

  private Region region(int index) {
    while (pool.size() <= index) {
      Region region = new Region();
      region.setManaged(false);
      region.setAccessibleRole(AccessibleRole.TEXT);
      region.getStyleClass().add("thing");
      region.setPickOnBounds(true);
      pool.add(region);
      parent.getChildren().add(region);
    }
    return pool.get(index);
  }

  private static void place(Region region, Figure figure, double scale) {
    Rect rect = figure.bounds();
    region.setVisible(true);
    region.setId(figure.id().text());
    region.setAccessibleText(figure.description());
    region.setUserData(figure.description());
    region.resizeRelocate(
        rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale);
    if (region.getProperties().get("tip") instanceof Tooltip tip) {
      tip.setText(figure.description());
    } else {
      Tooltip tip = new Tooltip(figure.description());
      tip.setWrapText(true);
      tip.setMaxWidth(420);
      region.getProperties().put("tip", tip);
      Tooltip.install(region, tip);
    }
  }
}
