package freehold.scene;

import java.util.ArrayList;
import java.util.List;

/// Reads UTF-8 bytes as characters, each over the bytes that it takes.
final class TextReader {
  private static final int MOST = 48;

  private final CellReader bytes;

  TextReader(CellReader bytes) {
    this.bytes = bytes;
  }

  /// @param used bytes that belong to the text
  /// @param room bytes that the block has; those past `used` are spare
  List<Cell> read(long base, long used, long room) {
    List<Cell> cells = new ArrayList<>();
    long at = 0;
    while (at < used) {
      if (cells.size() >= MOST) {
        cells.add(bytes.cut("", base + at, used - at));
        break;
      }
      int lead = bytes.octet(base + at);
      int size = (int) Math.min(length(lead), used - at);
      cells.add(bytes.character(base + at, size, character(base + at, size, lead)));
      at += size;
    }
    for (long spare = used; spare < room && spare < used + 16; spare++) {
      cells.add(bytes.character(base + spare, 1, "·"));
    }
    return cells;
  }

  private String character(long address, int size, int lead) {
    int point = size == 1 ? lead : lead & (0x7f >> size);
    for (int i = 1; i < size; i++) {
      point = point << 6 | bytes.octet(address + i) & 0x3f;
    }
    return switch (point) {
      case 0 -> "\\0";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case ' ' -> "' '";
      default -> Character.isValidCodePoint(point) ? Character.toString(point) : "�";
    };
  }

  private static int length(int lead) {
    if (lead < 0xc0) {
      return 1;
    }
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }
}
