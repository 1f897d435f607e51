package freehold.ui.memory;

import freehold.scene.LegendMark;
import freehold.scene.SceneId;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// What the marks mean, drawn where the heap leaves room.
final class Legend {
  private static final double HEAD = 34;
  private static final double ROW = 24;

  /// Right of the lanes in which arrows run down to the blocks and to static data.
  private static final double LEFT = HeapColumn.LEFT_GUTTER;

  private final List<LegendMark> rows;
  private final Rect heap;

  Legend(List<LegendMark> rows, Rect heap) {
    this.rows = rows;
    this.heap = heap;
  }

  double height() {
    return HEAD + rows.size() * ROW;
  }

  Rect bounds() {
    double x = heap.x() + LEFT;
    return new Rect(x, heap.bottom() - height(), heap.right() - x - 14, height());
  }

  void layOut(Page page) {
    Sheet sheet = new Sheet();
    double x = bounds().x();
    double y = bounds().y() + 8;
    sheet.left(x, y + 4, "Marks", Face.TEXT_BOLD, 11.5, Ink.DIM);
    y += HEAD - 8;
    for (LegendMark row : rows) {
      row(sheet, x, y, row);
      y += ROW;
    }
    page.add(new SceneId("legend"), Column.PAGE, bounds(), sheet.marks(), "legend of the marks");
  }

  private static void row(Sheet sheet, double x, double y, LegendMark mark) {
    switch (mark) {
      case OWNER -> owner(sheet, x, y);
      case SHARED_BORROW -> open(sheet, x, y, Ink.SHARED, Mark.Dash.SOLID, "borrows, shared  &");
      case EXCLUSIVE_BORROW -> exclusive(sheet, x, y);
      case POINTER -> open(sheet, x, y, Ink.TEXT, Mark.Dash.DASHED, "points to  *");
      case CODE_POINTER -> code(sheet, x, y);
      case MOVED -> pattern(sheet, x, y, Mark.Pattern.HATCH, "moved: may not be used");
      case FREED -> pattern(sheet, x, y, Mark.Pattern.CROSS, "freed");
      case UNINITIALISED -> pattern(sheet, x, y, Mark.Pattern.STIPPLE, "uninitialised");
    }
  }

  private static void open(
      Sheet sheet, double x, double y, Ink ink, Mark.Dash dash, String meaning) {
    sheet.marks().add(new Mark.Line(x, y, x + 50, y, ink, 1.5, dash));
    sheet.line(x + 41, y - 5, x + 50, y, ink, 1.5);
    sheet.line(x + 41, y + 5, x + 50, y, ink, 1.5);
    words(sheet, x, y, meaning);
  }

  private static void exclusive(Sheet sheet, double x, double y) {
    sheet.line(x, y, x + 40, y, Ink.MUTABLE, 2);
    sheet
        .marks()
        .add(
            new Mark.Shape(
                List.of(x + 50, y, x + 43, y - 6, x + 36, y, x + 43, y + 6), Ink.MUTABLE, null, 0));
    words(sheet, x, y, "borrows, exclusive  &mut");
  }

  private static void code(Sheet sheet, double x, double y) {
    sheet.line(x, y, x + 43, y, Ink.DIM, 1.5);
    sheet.box(new Rect(x + 43, y - 3.5, 7, 7), 0, Ink.DIM, null, 0);
    words(sheet, x, y, "points to instructions  fn");
  }

  private static void owner(Sheet sheet, double x, double y) {
    sheet.dot(x + 4, y, 4, Ink.OWNER);
    sheet.line(x, y, x + 42, y, Ink.OWNER, 2.8);
    sheet
        .marks()
        .add(new Mark.Shape(List.of(x + 50, y, x + 39, y - 6, x + 39, y + 6), Ink.OWNER, null, 0));
    words(sheet, x, y, "owns");
  }

  private static void pattern(Sheet sheet, double x, double y, Mark.Pattern pattern, String text) {
    Rect box = new Rect(x, y - 8, 50, 16);
    sheet.box(box, 0, Ink.CELL, Ink.EDGE_STRONG, 1);
    sheet.fill(box.inset(1), pattern, Ink.PATTERN);
    words(sheet, x, y, text);
  }

  private static void words(Sheet sheet, double x, double y, String text) {
    sheet.left(x + 64, y + 4, text, Face.TEXT, 11.5, Ink.TEXT);
  }
}
