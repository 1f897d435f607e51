package freehold.ui.memory;

import freehold.scene.Listing;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.List;

/// Lays out the instructions: one line each, with address, the program counter marked.
final class ListingColumn {
  private static final double LINE = 21;

  private final Page page;
  private final Area area;

  ListingColumn(Page page, Area area) {
    this.page = page;
    this.area = area;
  }

  double layOut(List<Listing> listings) {
    double y = area.top();
    for (Listing listing : listings) {
      y = listing(listing, y) + 8;
    }
    return y - area.top();
  }

  private double listing(Listing listing, double top) {
    Sheet sheet = new Sheet();
    double left = area.left();
    String name = Face.TEXT_BOLD.fitted(listing.function(), 12.5, area.innerWidth() - 10);
    sheet.left(left, top + 15, name, Face.TEXT_BOLD, 12.5, Ink.TEXT);
    Rect title = new Rect(left, top, area.innerWidth() - 8, 20);
    page.add(listing.id(), Column.LISTING, title, sheet.marks(), "function " + listing.function());
    page.port(listing.id(), Column.LISTING, title, title.bottom(), area.view());
    double y = top + 22;
    for (Listing.Instruction instruction : listing.instructions()) {
      line(listing, instruction, y);
      y += LINE;
    }
    return y;
  }

  private void line(Listing listing, Listing.Instruction instruction, double y) {
    Rect row = new Rect(area.left() - 6, y, area.innerWidth() + 12, LINE);
    if (!row.meets(area.view())) {
      return;
    }
    Sheet sheet = new Sheet();
    double left = area.left();
    if (instruction.isCurrent()) {
      sheet.box(row, 3, Ink.CURRENT, Ink.CURRENT_EDGE, 1.4);
      sheet.marks().add(triangle(left - 2, y + LINE / 2));
      sheet.right(row.right() - 6, y + 14.5, "PC", Face.TEXT_BOLD, 10, Ink.MUTABLE);
    } else if (instruction.isReturn()) {
      sheet.box(row, 3, Ink.RETURN_BAND, null, 0);
      sheet.line(left, y + 5, left, y + 11, Ink.DIM, 1.4);
      sheet.line(left, y + 11, left + 7, y + 11, Ink.DIM, 1.4);
      sheet.line(left + 4, y + 8, left + 7, y + 11, Ink.DIM, 1.4);
      sheet.line(left + 4, y + 14, left + 7, y + 11, Ink.DIM, 1.4);
    }
    String address = Long.toHexString(instruction.address());
    sheet.left(left + 12, y + 14.5, address, Face.MONO, 10.5, Ink.FAINT);
    double x = left + 12 + Face.MONO.width(address, 10.5) + 10;
    double room = row.right() - x - (instruction.isCurrent() ? 26 : 6);
    String text = Face.MONO.fitted(instruction.text(), 12, room);
    sheet.left(x, y + 14.5, text, Face.MONO, 12, Ink.TEXT);
    String state = instruction.isCurrent() ? ", next" : "";
    page.add(
        listing.id().at(instruction.address()),
        Column.LISTING,
        row,
        sheet.marks(),
        "instruction " + instruction.text() + state);
  }

  private static Mark triangle(double x, double y) {
    return new Mark.Shape(List.of(x, y - 5.5, x + 9, y, x, y + 5.5), Ink.TEXT, null, 0);
  }
}
