package freehold.ui.memory;

import freehold.scene.Cell;
import freehold.scene.Cell.Shown;
import freehold.scene.Detail;
import freehold.ui.plane.Rect;
import freehold.ui.theme.Face;
import java.util.ArrayList;
import java.util.List;

/// Cells side by side, broken into rows where the width ends.
///
/// @param rects of the cells, in their order; index labels stand above, bytes below
record CellRow(List<Cell> cells, List<Rect> rects, double height, boolean indexed, int byteLines) {
  static CellRow of(List<Cell> cells, double x, double y, double width, Detail detail) {
    boolean indexed = cells.stream().anyMatch(cell -> isIndex(cell.label()));
    int byteLines = byteLines(cells, detail);
    double above = indexed ? Measures.INDEX_HEIGHT : 0;
    double below = byteLines * Measures.BYTES_HEIGHT;
    double pitch = above + Measures.CELL_HEIGHT + below + (below > 0 ? 4 : 0);
    List<Rect> rects = new ArrayList<>();
    double left = x;
    double top = y + above;
    boolean even = cells.stream().allMatch(cell -> cell.shown() instanceof Shown.Character);
    for (Cell cell : cells) {
      double wide = Math.min(width, even ? 30 : cellWidth(cell, detail));
      if (left > x && left + wide > x + width + 0.5) {
        left = x;
        top += pitch + 4;
      }
      rects.add(new Rect(left, top, wide, Measures.CELL_HEIGHT));
      left += wide;
    }
    double bottom = rects.isEmpty() ? y : top + Measures.CELL_HEIGHT + below;
    return new CellRow(cells, List.copyOf(rects), bottom - y, indexed, byteLines);
  }

  static boolean isIndex(String label) {
    return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int byteLines(List<Cell> cells, Detail detail) {
    boolean characters = cells.stream().anyMatch(cell -> cell.shown() instanceof Shown.Character);
    if (!detail.shows(Detail.BYTES)) {
      return characters && detail.shows(Detail.LAYOUT) ? 1 : 0;
    }
    long widest = cells.stream().mapToLong(cell -> cell.bytes().size()).max().orElse(0);
    return (int) Math.min(4, (widest + 3) / 4);
  }

  private static double cellWidth(Cell cell, Detail detail) {
    double value = Face.MONO.width(valueText(cell), Measures.VALUE) + 14;
    double label = isIndex(cell.label()) ? 0 : Face.MONO.width(cell.label(), Measures.TINY) + 10;
    double bytes =
        detail.shows(Detail.BYTES)
            ? Face.MONO.width("0".repeat((int) Math.min(4, cell.size()) * 3), Measures.TINY) + 8
            : 0;
    double least = cell.shown() instanceof Shown.Pointer ? 50 : Measures.LEAST_CELL;
    return Math.ceil(Math.max(Math.max(value, label), Math.max(bytes, least)));
  }

  /// The value as the cell shows it.
  static String valueText(Cell cell) {
    if (cell.state() == Cell.State.UNINITIALISED) {
      return "?";
    }
    return switch (cell.shown()) {
      case Shown.Plain plain -> plain.text();
      case Shown.Character character -> character.text();
      case Shown.Pointer pointer -> pointer.summary().isEmpty() ? "" : "   " + pointer.summary();
      case Shown.Variant variant -> variant.name();
      case Shown.Padding _ -> "";
      case Shown.Cut cut -> "… " + cut.count() + " more …";
    };
  }
}
