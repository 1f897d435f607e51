package freehold.ui.memory;

import freehold.scene.Detail;
import freehold.scene.FrameBox;
import freehold.scene.SceneId;
import freehold.scene.ScopeEnd;
import freehold.scene.Slot;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// Lays out the stack: frames from the outermost down, their slots in order of declaration.
final class StackColumn {
  static final double RIGHT_GUTTER = 44;

  private final Page page;
  private final Area area;
  private final Detail detail;

  StackColumn(Page page, Area area, Detail detail) {
    this.page = page;
    this.area = area;
    this.detail = detail;
  }

  /// Returns the height of all frames, unscrolled.
  double layOut(List<FrameBox> frames, long stackPointer) {
    double y = area.top();
    for (FrameBox frame : frames) {
      y = frame(frame, y) + 12;
    }
    freeStack(y + 4, stackPointer);
    return y - area.top() + 40;
  }

  private double frame(FrameBox frame, double top) {
    double left = area.left();
    double width = area.innerWidth();
    Sheet sheet = new Sheet();
    double y = top + 26;
    String name = Face.MONO_BOLD.fitted(frame.function(), 14, right() - left - 126);
    sheet.left(left + 12, top + 21, name, Face.TEXT_BOLD, 14, Ink.TEXT);
    sheet.right(right(), top + 20, Hex.address(frame.address()), Face.MONO, 11, Ink.FAINT);
    if (detail.shows(Detail.LAYOUT) && frame.returnAddress().isPresent()) {
      y = returnAddress(sheet, frame.returnAddress().get(), left, width, y);
    }
    y += 8;
    for (Slot slot : frame.slots()) {
      y = slot(slot, left, y);
    }
    if (frame.scopeEnd().isPresent()) {
      y = scopeEnd(sheet, frame.scopeEnd().get(), left, y);
    }
    if (!frame.note().isEmpty()) {
      String note = Face.TEXT_ITALIC.fitted(frame.note(), 11.5, width - 24);
      sheet.left(left + 12, y + 12, note, Face.TEXT_ITALIC, 11.5, Ink.DIM);
      y += 22;
    }
    Rect bounds = new Rect(left, top, width, y + 4 - top);
    Sheet card = new Sheet();
    Ink edge = frame.isCurrent() ? Ink.CURRENT_EDGE : Ink.EDGE_STRONG;
    card.box(bounds, 6, Ink.FRAME_CARD, edge, frame.isCurrent() ? 2 : 1.2);
    card.marks().addAll(sheet.marks());
    insertBehindSlots(frame, bounds, card.marks());
    return bounds.bottom();
  }

  /// The card must be painted before its slots, which were laid out first.
  private void insertBehindSlots(FrameBox frame, Rect bounds, List<Mark> marks) {
    List<freehold.ui.plane.Figure> figures = page.figures();
    int at = figures.size() - frame.slots().size();
    String says = "frame of " + frame.function() + ", " + frame.slots().size() + " variables";
    page.add(frame.id(), Column.STACK, bounds, marks, says);
    figures.add(at, figures.removeLast());
  }

  private double returnAddress(
      Sheet sheet, FrameBox.ReturnAddress address, double left, double width, double y) {
    double base = y + 14;
    sheet.left(left + 12, base, "return address", Face.TEXT, 11.5, Ink.DIM);
    String target = Hex.address(address.target()) + " in " + address.function();
    String fitted = Face.MONO.fitted(target, 11, right() - left - 106);
    sheet.right(right(), base, fitted, Face.MONO, 11, Ink.TEXT);
    if (!detail.shows(Detail.BYTES)) {
      return y + 20;
    }
    String stored = "stored at " + Hex.address(address.storedAt());
    sheet.right(right(), base + 15, stored, Face.MONO, 9.5, Ink.FAINT);
    return y + 35;
  }

  /// A closing scope: its variables between brackets, and a word.
  private double scopeEnd(Sheet sheet, ScopeEnd end, double left, double y) {
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (SceneId id : end.slots()) {
      Rect rect = page.places().get(id);
      top = Math.min(top, rect.y());
      bottom = Math.max(bottom, rect.bottom());
    }
    double x = left + 6;
    sheet.line(x, top - 4, x, bottom + 4, Ink.DIM, 1.6);
    sheet.line(x, top - 4, x + 5, top - 4, Ink.DIM, 1.6);
    sheet.line(x, bottom + 4, x + 5, bottom + 4, Ink.DIM, 1.6);
    sheet.left(left + 12, y + 10, end.words(), Face.TEXT_BOLD, 10.5, Ink.DIM);
    return y + 18;
  }

  private double slot(Slot slot, double left, double top) {
    double cellsX = left + nameWidth() + 18;
    double right = right();
    CellRow row = CellRow.of(slot.cells(), cellsX, top + 4, right - cellsX, detail);
    double height = Math.max(detail.shows(Detail.LAYOUT) ? 46 : 40, row.height() + 4);
    Sheet sheet = new Sheet();
    names(sheet, slot, left + 12, top);
    Rect cells = cellsBounds(row, cellsX, top + 4);
    if (slot.isGhost()) {
      ghost(sheet, slot, ghostBox(cells, right));
    } else {
      new CellPen(sheet, false).draw(row);
      slot.lent().ifPresent(lent -> lent(sheet, cells, lent, slot.drop() > 0));
      page.cells(row, Column.STACK, area.view());
    }
    if (slot.drop() > 0) {
      drop(sheet, slot.drop(), slot.isGhost() ? ghostBox(cells, right) : cells);
    }
    Rect bounds = new Rect(left + 6, top, right - left, height);
    page.port(slot.id(), Column.STACK, cells, cells.bottom() + 8, area.view());
    page.add(slot.id(), Column.STACK, bounds, sheet.marks(), description(slot));
    page.places().put(slot.id().part("cells"), cells);
    return top + height + Measures.LANE_SPACE;
  }

  /// What stands right of this would lie under the arrows' gutter.
  private double right() {
    return area.card().right() - RIGHT_GUTTER - 4;
  }

  private double nameWidth() {
    return Math.clamp(area.innerWidth() * 0.3, 92, 116);
  }

  private void names(Sheet sheet, Slot slot, double x, double top) {
    Ink ink = slot.isGhost() ? Ink.FAINT : Ink.TEXT;
    double width = nameWidth();
    Face face = slot.role() == Slot.Role.TEMPORARY ? Face.MONO_ITALIC : Face.MONO_BOLD;
    String name = face.fitted(slot.name(), 13.5, width);
    sheet.left(x, top + 13, name, face, 13.5, ink);
    if (slot.isGhost()) {
      sheet.line(x, top + 9, x + face.width(name, 13.5), top + 9, Ink.FAINT, 1);
    }
    String type = Face.MONO.fitted(slot.type(), 11, width);
    sheet.left(x, top + 27, type, Face.MONO, 11, Ink.DIM);
    if (detail.shows(Detail.LAYOUT)) {
      sheet.left(x, top + 39, Hex.address(slot.address()), Face.MONO, 9, Ink.FAINT);
    }
  }

  private static Rect cellsBounds(CellRow row, double x, double y) {
    double right = x;
    double bottom = y;
    double top = Double.MAX_VALUE;
    for (Rect rect : row.rects()) {
      right = Math.max(right, rect.right());
      bottom = Math.max(bottom, rect.bottom());
      top = Math.min(top, rect.y());
    }
    return row.rects().isEmpty()
        ? new Rect(x, y, Measures.LEAST_CELL, Measures.CELL_HEIGHT)
        : new Rect(x, top, right - x, bottom - top);
  }

  private static Rect ghostBox(Rect cells, double right) {
    double width = Math.min(Math.max(cells.width(), 130), right - cells.x());
    return new Rect(cells.x(), cells.y(), width, 36);
  }

  /// A bracket over the value, with its number in the true order of the drops.
  private static void drop(Sheet sheet, int number, Rect value) {
    String words = "drop #" + number;
    double wide = Face.TEXT_BOLD.width(words, 10.5) + 8;
    double right = Math.max(value.right(), value.x() + 12 + wide);
    double y = value.y() - 6;
    sheet.line(value.x(), y + 4, value.x(), y, Ink.DIM, 1.4);
    sheet.line(value.x(), y, value.x() + 8, y, Ink.DIM, 1.4);
    sheet.left(value.x() + 12, y + 3.5, words, Face.TEXT_BOLD, 10.5, Ink.TEXT);
    sheet.line(value.x() + 8 + wide, y, right, y, Ink.DIM, 1.4);
    sheet.line(right, y, right, y + 4, Ink.DIM, 1.4);
  }

  private static void ghost(Sheet sheet, Slot slot, Rect whole) {
    sheet.box(whole, 0, Ink.CELL, Ink.EDGE_STRONG, 1);
    sheet.fill(whole.inset(1), Mark.Pattern.HATCH, Ink.PATTERN);
    var ghost = slot.ghost().orElseThrow();
    String step = ghost.stepIndex() < 0 ? "" : "  #" + ghost.stepIndex();
    boolean hasRoom = Face.TEXT_ITALIC.width(ghost.words() + step, 11.5) <= whole.width() - 16;
    String told = hasRoom ? ghost.words() + step : ghost.words();
    String words = Face.TEXT_ITALIC.fitted(told, 11.5, whole.width() - 16);
    double wide = Face.TEXT_ITALIC.width(words, 11.5) + 14;
    Rect plate = new Rect(whole.centerX() - wide / 2, whole.y() + 8, wide, 20);
    sheet.box(plate, 4, Ink.CELL, null, 0);
    sheet.center(plate.centerX(), plate.y() + 14, words, Face.TEXT_ITALIC, 11.5, Ink.DIM);
  }

  private static void lent(
      Sheet sheet, Rect cells, freehold.scene.Ownership lent, boolean isDropped) {
    Ink ink = CellPen.ink(lent);
    sheet.dashed(
        new Rect(cells.x() - 4, cells.y() - 4, cells.width() + 8, cells.height() + 8),
        4,
        null,
        ink,
        lent == freehold.scene.Ownership.MUTABLE ? 2 : 1.2);
    // The number of a drop stands in the same place and matters more.
    if (isDropped) {
      return;
    }
    String words = "lent " + lent.tag();
    sheet.right(cells.right() + 4, cells.y() - 6, words, Face.TEXT_BOLD, 10, ink);
  }

  private void freeStack(double y, long stackPointer) {
    Rect view = area.view();
    double left = area.left();
    double width = area.innerWidth();
    Sheet sheet = new Sheet();
    sheet.left(left + 12, y + 8, "SP", Face.MONO_BOLD, 11, Ink.DIM);
    sheet.dashedLine(left + 36, y + 4, left + width - 12, y + 4, Ink.DIM, 1);
    if (detail.shows(Detail.LAYOUT)) {
      sheet.right(left + width - 12, y + 17, Hex.address(stackPointer), Face.MONO, 9.5, Ink.FAINT);
    }
    double top = y + 24;
    if (view.bottom() - top > 30) {
      Rect free = new Rect(left, top, width, view.bottom() - top - 6);
      sheet.fill(free, Mark.Pattern.STIPPLE, Ink.PATTERN);
      if (free.height() > 40) {
        Rect plate = new Rect(free.centerX() - 108, free.centerY() - 12, 216, 22);
        sheet.box(plate, 4, Ink.CARD, null, 0);
        sheet.center(
            plate.centerX(),
            plate.y() + 15,
            "free stack, down to the guard page",
            Face.TEXT,
            11.5,
            Ink.DIM);
      }
    }
    page.add(
        new SceneId("stack-pointer"),
        Column.STACK,
        new Rect(left, y, width, 20),
        sheet.marks(),
        "stack pointer " + Hex.address(stackPointer));
  }

  private static String description(Slot slot) {
    StringBuilder text = new StringBuilder(slot.name() + ": " + slot.type());
    slot.ghost().ifPresent(ghost -> text.append(", ").append(ghost.words()));
    if (slot.drop() > 0) {
      text.append(", drop number ").append(slot.drop()).append(" of the closing scope");
    }
    if (!slot.isGhost()) {
      slot.cells().stream()
          .limit(12)
          .forEach(cell -> text.append(", ").append(cell.label()).append(' ').append(cell.text()));
    }
    return text.toString();
  }
}
