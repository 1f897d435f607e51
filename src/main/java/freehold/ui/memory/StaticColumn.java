package freehold.ui.memory;

import freehold.scene.Block;
import freehold.scene.Detail;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// Lays out static data: literals, globals and vtables, by address.
final class StaticColumn {
  private final Page page;
  private final Area area;
  private final Detail detail;

  StaticColumn(Page page, Area area, Detail detail) {
    this.page = page;
    this.area = area;
    this.detail = detail;
  }

  double layOut(List<Block> blocks) {
    double y = area.top() + 2;
    for (Block block : blocks) {
      y = block(block, y) + 10;
    }
    if (blocks.isEmpty()) {
      Sheet sheet = new Sheet();
      sheet.left(area.left(), y + 12, "none of yours", Face.TEXT_ITALIC, 11.5, Ink.FAINT);
      page.add(
          new freehold.scene.SceneId("no-statics"),
          Column.STATICS,
          new Rect(area.left(), y, 120, 16),
          sheet.marks(),
          "");
    }
    return y - area.top();
  }

  private double block(Block block, double top) {
    Sheet sheet = new Sheet();
    double left = area.left();
    String address = Hex.address(block.address());
    sheet.left(left, top + 12, address, Face.MONO, 10.5, Ink.DIM);
    double room = area.innerWidth() - Face.MONO.width(address, 10.5) - 26;
    String title = Face.TEXT.fitted(block.title() + ", " + block.size() + " B", 11, room);
    sheet.right(left + area.innerWidth() - 14, top + 12, title, Face.TEXT, 11, Ink.DIM);
    CellRow row = CellRow.of(block.cells(), left, top + 18, area.innerWidth() - 14, detail);
    new CellPen(sheet, false).draw(row);
    double bottom = top + 18 + row.height();
    Rect bounds = new Rect(left, top, area.innerWidth(), bottom - top + 4);
    page.cells(row, Column.STATICS, area.view());
    double right = row.rects().stream().mapToDouble(Rect::right).max().orElse(left + 60);
    Rect cells = new Rect(left, top + 18, right - left, Math.max(20, row.height()));
    page.port(block.id(), Column.STATICS, cells, bottom + 6, area.view());
    page.add(
        block.id(),
        Column.STATICS,
        bounds,
        sheet.marks(),
        "static data, " + block.title() + " at " + address);
    return bounds.bottom();
  }
}
