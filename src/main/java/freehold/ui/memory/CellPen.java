package freehold.ui.memory;

import freehold.scene.Cell;
import freehold.scene.Cell.Octet;
import freehold.scene.Cell.Shown;
import freehold.scene.Ownership;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// Draws cells on a sheet.
final class CellPen {
  private final Sheet sheet;
  private final boolean faded;

  /// @param faded the whole box is a ghost or freed: edges dashed, values dim
  CellPen(Sheet sheet, boolean faded) {
    this.sheet = sheet;
    this.faded = faded;
  }

  void draw(CellRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      draw(row.cells().get(i), row.rects().get(i), row.byteLines());
    }
  }

  private void draw(Cell cell, Rect rect, int byteLines) {
    ground(cell, rect);
    label(cell, rect);
    value(cell, rect);
    if (byteLines > 0) {
      bytes(cell, rect, byteLines);
    }
  }

  private void ground(Cell cell, Rect rect) {
    if (faded) {
      sheet.dashed(rect, 0, Ink.CELL, Ink.PATTERN, 1);
    } else {
      sheet.box(rect, 0, Ink.CELL, Ink.EDGE_STRONG, 1);
    }
    boolean empty =
        cell.state() == Cell.State.UNINITIALISED || cell.shown() instanceof Shown.Padding;
    if (empty) {
      sheet.fill(rect.inset(1), Mark.Pattern.STIPPLE, Ink.PATTERN);
    } else if (cell.state() == Cell.State.MOVED) {
      sheet.fill(rect.inset(1), Mark.Pattern.HATCH, Ink.PATTERN);
    }
    if (cell.changed()) {
      sheet.box(rect.inset(1.5), 2, null, Ink.CURRENT_EDGE, 2.5);
    }
  }

  private void label(Cell cell, Rect rect) {
    if (CellRow.isIndex(cell.label())) {
      sheet.center(rect.centerX(), rect.y() - 3, cell.label(), Face.MONO, Measures.TINY, Ink.FAINT);
    } else if (!cell.label().isEmpty()) {
      String text = Face.MONO.fitted(cell.label(), Measures.TINY, rect.width() - 6);
      sheet.left(rect.x() + 4, rect.y() + 10, text, Face.MONO, Measures.TINY, Ink.DIM);
    }
  }

  private void value(Cell cell, Rect rect) {
    boolean labelled = !cell.label().isEmpty() && !CellRow.isIndex(cell.label());
    double base = rect.y() + rect.height() * (labelled ? 0.78 : 0.63);
    Ink ink = faded || cell.state() != Cell.State.LIVE ? Ink.FAINT : Ink.TEXT;
    Face face = faded || cell.state() == Cell.State.MOVED ? Face.MONO_ITALIC : Face.MONO;
    String text = Face.MONO.fitted(CellRow.valueText(cell), Measures.VALUE, rect.width() - 4);
    if (cell.shown() instanceof Shown.Pointer pointer && cell.state() == Cell.State.LIVE) {
      double dot = rect.y() + rect.height() * 0.66;
      sheet.dot(
          rect.centerX(), dot, pointer.ownership().owns() ? 5 : 3.5, ink(pointer.ownership()));
      if (!pointer.summary().isEmpty()) {
        sheet.center(
            rect.centerX(), rect.y() + 12, pointer.summary(), Face.MONO, Measures.SMALL, Ink.DIM);
      }
      return;
    }
    sheet.center(rect.centerX(), base, text, face, Measures.VALUE, ink);
  }

  private void bytes(Cell cell, Rect rect, int lines) {
    List<Octet> bytes = cell.bytes();
    for (int line = 0; line < lines && line * 4 < bytes.size(); line++) {
      StringBuilder text = new StringBuilder();
      for (Octet octet : bytes.subList(line * 4, Math.min(bytes.size(), line * 4 + 4))) {
        text.append(text.isEmpty() ? "" : " ").append(octet.hex());
      }
      double y = rect.bottom() + 12 + line * Measures.BYTES_HEIGHT;
      sheet.center(rect.centerX(), y, text.toString(), Face.MONO, Measures.TINY + 0.5, Ink.FAINT);
    }
  }

  static Ink ink(Ownership ownership) {
    return switch (ownership) {
      case OWNER, COUNTED, WEAK -> Ink.OWNER;
      case SHARED -> Ink.SHARED;
      case MUTABLE -> Ink.MUTABLE;
      case RAW -> Ink.TEXT;
      case CODE, TABLE -> Ink.DIM;
    };
  }
}
