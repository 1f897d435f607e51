package freehold.ui.memory;

import freehold.scene.Badge;
import freehold.scene.Block;
import freehold.scene.Detail;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.Comparator;
import java.util.List;

/// Lays out blocks of the heap on shelves, in the order of their birth: a block keeps its place
/// from its allocation to its end, and its place does not depend on how a person came here.
final class HeapColumn {
  static final double LEFT_GUTTER = 64;

  private final Page page;
  private final Area area;
  private final Detail detail;

  HeapColumn(Page page, Area area, Detail detail) {
    this.page = page;
    this.area = area;
    this.detail = detail;
  }

  /// Returns the height of all blocks, unscrolled.
  double layOut(List<Block> blocks) {
    double left = area.card().x() + LEFT_GUTTER;
    double right = area.card().right() - Measures.PADDING;
    double x = left;
    double shelf = area.top() + 4;
    double tallest = 0;
    for (Block block : blocks.stream().sorted(Comparator.comparingLong(Block::number)).toList()) {
      double width = width(block, right - left);
      if (x > left && x + width > right + 0.5) {
        x = left;
        shelf += tallest + 18;
        tallest = 0;
      }
      double height = block(block, new Rect(x, shelf, width, 0), right);
      tallest = Math.max(tallest, height);
      x += width + 14;
    }
    return shelf + tallest + 20 - area.top();
  }

  private double width(Block block, double most) {
    CellRow row = CellRow.of(block.cells(), 0, 0, most - 28, detail);
    double cells = row.rects().stream().mapToDouble(Rect::right).max().orElse(60);
    double half = (most - 14) / 2;
    return cells + 28 <= half && half >= 196 ? half : most;
  }

  private double block(Block block, Rect at, double right) {
    boolean freed = block.life() == Block.Life.FREED;
    boolean narrow = at.width() < 230;
    double rowTop = at.y() + (narrow ? 44 : 28);
    CellRow row = CellRow.of(block.cells(), at.x() + 12, rowTop, at.width() - 24, detail);
    double below = rowTop + row.height() + 10;
    boolean isOneRow = row.rects().stream().mapToDouble(Rect::y).distinct().count() == 1;
    double brackets = block.brackets().isEmpty() || !isOneRow ? 0 : 26;
    // A line is kept for a note, so that a block keeps its height when it is freed.
    double notes = Math.max(1, block.notes().size()) * 16;
    Rect bounds = new Rect(at.x(), at.y(), at.width(), below + brackets + notes - at.y() + 2);
    Sheet sheet = new Sheet();
    ground(sheet, block, bounds);
    heading(sheet, block, bounds, narrow);
    new CellPen(sheet, freed).draw(row);
    if (brackets > 0 && !freed) {
      block.brackets().forEach(bracket -> bracket(sheet, row, bracket, below - 2));
    }
    double y = below + brackets + 8;
    for (String note : block.notes()) {
      String fitted = Face.TEXT.fitted(note, 11.5, bounds.width() - 24);
      plate(sheet, bounds.x() + 12, y, fitted, Face.TEXT, Ink.DIM);
      y += 16;
    }
    page.cells(row, Column.HEAP, area.view());
    page.port(block.id(), Column.HEAP, bounds, bounds.bottom() + 8, area.view());
    page.add(block.id(), Column.HEAP, bounds, sheet.marks(), description(block));
    return bounds.height();
  }

  private static void ground(Sheet sheet, Block block, Rect bounds) {
    switch (block.life()) {
      case LIVE -> {
        boolean fresh = block.badge().map(b -> b.tone() == Badge.Tone.NEW).orElse(false);
        Ink edge = fresh ? Ink.OWNER : Ink.EDGE_STRONG;
        sheet.box(bounds, 6, Ink.FRAME_CARD, edge, fresh ? 2 : 1.3);
      }
      case UNOWNED -> sheet.dashed(bounds, 6, Ink.FRAME_CARD, Ink.MUTABLE, 2);
      case FREED -> {
        sheet.dashed(bounds, 6, Ink.CARD, Ink.EDGE_STRONG, 1.3);
        sheet.fill(bounds.inset(2), Mark.Pattern.CROSS, Ink.PATTERN);
      }
      case LEAKED -> {
        sheet.box(bounds, 6, Ink.FRAME_CARD, Ink.FAULT, 2);
        sheet.fill(bounds.inset(2), Mark.Pattern.HATCH, Ink.PATTERN);
      }
    }
  }

  private static void heading(Sheet sheet, Block block, Rect bounds, boolean narrow) {
    double left = bounds.x() + 12;
    double right = bounds.right() - 8;
    double pill = right;
    if (block.badge().isPresent()) {
      Badge badge = block.badge().get();
      pill = sheet.pill(right, bounds.y() + 6, badge.words(), ink(badge.tone()), Ink.ON_FILL) - 8;
    }
    boolean freed = block.life() == Block.Life.FREED;
    Ink ink = freed ? Ink.DIM : Ink.TEXT;
    plate(sheet, left, bounds.y() + 20, Hex.address(block.address()), Face.MONO_BOLD, ink);
    double x = narrow ? left : left + 84;
    double y = bounds.y() + (narrow ? 37 : 20);
    double room = (narrow ? right : pill) - x;
    if (room > 30) {
      String title = block.title() + " · " + block.size() + " B";
      plate(
          sheet,
          x,
          y,
          Face.TEXT.fitted(title, 11.5, room),
          freed ? Face.TEXT_ITALIC : Face.TEXT,
          Ink.DIM);
    }
  }

  /// Words on a plate of the card's colour, so that no pattern runs through them.
  private static void plate(Sheet sheet, double x, double y, String words, Face face, Ink ink) {
    double size = 11.5;
    double wide = face.width(words, size);
    sheet.box(new Rect(x - 3, y - 11, wide + 6, 15), 3, Ink.FRAME_CARD, null, 0);
    sheet.left(x, y, words, face, size, ink);
  }

  private static Ink ink(Badge.Tone tone) {
    return switch (tone) {
      case QUIET -> Ink.PILL;
      case NEW -> Ink.OWNER;
      case WARNING -> Ink.MUTABLE;
      case FAULT -> Ink.FAULT;
    };
  }

  private static void bracket(Sheet sheet, CellRow row, Block.Bracket bracket, double y) {
    if (bracket.last() >= row.rects().size() || bracket.first() > bracket.last()) {
      return;
    }
    Rect first = row.rects().get(bracket.first());
    Rect last = row.rects().get(bracket.last());
    if (first.y() != last.y()) {
      return;
    }
    double bottom = y;
    sheet.line(first.x() + 1, bottom, last.right() - 1, bottom, Ink.DIM, 1);
    sheet.line(first.x() + 1, bottom - 4, first.x() + 1, bottom, Ink.DIM, 1);
    sheet.line(last.right() - 1, bottom - 4, last.right() - 1, bottom, Ink.DIM, 1);
    double width = last.right() - first.x();
    String words = Face.TEXT.fitted(bracket.words(), 10.5, Math.max(width, 44));
    double middle = (first.x() + last.right()) / 2;
    sheet.center(middle, bottom + 14, words, Face.TEXT, 10.5, Ink.DIM);
  }

  private static String description(Block block) {
    StringBuilder text = new StringBuilder("block " + block.number() + ", " + block.title());
    text.append(", ")
        .append(block.size())
        .append(" bytes at ")
        .append(Hex.address(block.address()));
    block.badge().ifPresent(badge -> text.append(", ").append(badge.words()));
    block.cells().stream().limit(12).forEach(cell -> text.append(", ").append(cell.text()));
    return text.toString();
  }
}
