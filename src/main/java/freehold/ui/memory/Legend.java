package freehold.ui.memory;

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
  static final double HEIGHT = 178;

  /// Right of the lanes in which arrows run down to the blocks and to static data.
  private static final double LEFT = HeapColumn.LEFT_GUTTER;

  private Legend() {}

  static Rect bounds(Rect heap) {
    double x = heap.x() + LEFT;
    return new Rect(x, heap.bottom() - HEIGHT, heap.right() - x - 14, HEIGHT);
  }

  static void layOut(Page page, Rect heap) {
    Sheet sheet = new Sheet();
    double x = heap.x() + LEFT;
    double y = heap.bottom() - HEIGHT + 8;
    sheet.left(x, y + 4, "Marks", Face.TEXT_BOLD, 11.5, Ink.DIM);
    y += 26;
    owner(sheet, x, y);
    y += 24;
    sheet.line(x, y, x + 50, y, Ink.SHARED, 1.5);
    sheet.line(x + 41, y - 5, x + 50, y, Ink.SHARED, 1.5);
    sheet.line(x + 41, y + 5, x + 50, y, Ink.SHARED, 1.5);
    words(sheet, x, y, "borrows, shared  &");
    y += 24;
    sheet.line(x, y, x + 40, y, Ink.MUTABLE, 2);
    sheet
        .marks()
        .add(
            new Mark.Shape(
                List.of(x + 50, y, x + 43, y - 6, x + 36, y, x + 43, y + 6), Ink.MUTABLE, null, 0));
    words(sheet, x, y, "borrows, exclusive  &mut");
    y += 24;
    pattern(sheet, x, y, Mark.Pattern.HATCH, "moved: may not be used");
    y += 24;
    pattern(sheet, x, y, Mark.Pattern.CROSS, "freed");
    y += 24;
    pattern(sheet, x, y, Mark.Pattern.STIPPLE, "uninitialised");
    page.add(
        new SceneId("legend"), Column.PAGE, bounds(heap), sheet.marks(), "legend of the marks");
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
