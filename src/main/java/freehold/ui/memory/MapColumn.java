package freehold.ui.memory;

import freehold.scene.AddressMap;
import freehold.scene.SceneId;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.Comparator;
import java.util.List;

/// Lays out the map of the whole address space, high addresses on top.
final class MapColumn {
  private final Page page;
  private final Area area;

  MapColumn(Page page, Area area) {
    this.page = page;
    this.area = area;
  }

  void layOut(AddressMap map) {
    List<AddressMap.Stretch> stretches =
        map.stretches().stream()
            .sorted(Comparator.comparingLong(AddressMap.Stretch::start).reversed())
            .toList();
    Rect view = area.view();
    double share = (view.height() - 20) / Math.max(1, weight(stretches));
    double y = view.y();
    for (int i = 0; i < stretches.size(); i++) {
      AddressMap.Stretch stretch = stretches.get(i);
      double height = share * weight(stretch) - 18;
      stretch(stretch, new Rect(area.card().x() + 8, y, area.card().width() - 16, height));
      y += share * weight(stretch);
      boolean above = stretch.section() == AddressMap.Section.STACK && i + 1 < stretches.size();
      if (above) {
        unmapped(y, share * 2);
        y += share * 2;
      }
    }
  }

  private static double weight(List<AddressMap.Stretch> stretches) {
    double sum = 2;
    for (AddressMap.Stretch stretch : stretches) {
      sum += weight(stretch);
    }
    return sum;
  }

  private static double weight(AddressMap.Stretch stretch) {
    return switch (stretch.section()) {
      case STACK, HEAP -> 2.2;
      case STATIC -> 0.9;
      case INSTRUCTIONS -> 1.2;
    };
  }

  private void stretch(AddressMap.Stretch stretch, Rect rect) {
    Sheet sheet = new Sheet();
    sheet.box(rect, 2, ink(stretch.section()), Ink.EDGE_STRONG, 1);
    sheet.center(
        rect.centerX(),
        rect.centerY() + 4,
        word(stretch.section()),
        Face.TEXT_BOLD,
        10.5,
        Ink.TEXT);
    if (rect.height() > 46) {
      sheet.center(
          rect.centerX(), rect.centerY() + 18, size(stretch.used()), Face.TEXT, 9, Ink.DIM);
    }
    String address = Hex.tail(stretch.start());
    sheet.center(rect.centerX(), rect.bottom() + 11, address, Face.MONO, 8, Ink.FAINT);
    page.add(
        new SceneId("map/" + stretch.section()),
        Column.MAP,
        rect,
        sheet.marks(),
        word(stretch.section()) + " from " + address + ", " + size(stretch.used()) + " in use");
  }

  private void unmapped(double y, double height) {
    Sheet sheet = new Sheet();
    double x = area.card().x() + area.card().width() / 2;
    sheet
        .marks()
        .add(
            new freehold.ui.plane.Mark.Line(
                x, y, x, y + height - 16, Ink.FAINT, 1.5, freehold.ui.plane.Mark.Dash.DOTTED));
    Rect plate = new Rect(x - 27, y + height / 2 - 16, 54, 15);
    sheet.box(plate, 2, Ink.CARD, null, 0);
    sheet.center(x, plate.y() + 11, "unmapped", Face.TEXT, 9, Ink.FAINT);
    page.add(
        new SceneId("map/unmapped"), Column.MAP, new Rect(x - 2, y, 4, height), sheet.marks(), "");
  }

  private static Ink ink(AddressMap.Section section) {
    return switch (section) {
      case INSTRUCTIONS -> Ink.CODE_AREA;
      case STATIC -> Ink.STATIC_AREA;
      case HEAP -> Ink.HEAP_AREA;
      case STACK -> Ink.STACK_AREA;
    };
  }

  private static String word(AddressMap.Section section) {
    return switch (section) {
      case INSTRUCTIONS -> "instr";
      case STATIC -> "static";
      case HEAP -> "heap ↑";
      case STACK -> "stack ↓";
    };
  }

  private static String size(long bytes) {
    return bytes < 10_000
        ? bytes + " B"
        : bytes < 10_000_000 ? bytes / 1024 + " KiB" : (bytes >> 20) + " MiB";
  }
}
