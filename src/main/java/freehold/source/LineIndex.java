package freehold.source;

import java.util.Arrays;

/// Where the lines of a text begin: offsets to lines and columns and back.
public final class LineIndex {
  private final int[] starts;
  private final String text;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  String text() {
    return text;
  }

  public int count() {
    return starts.length;
  }

  /// The line of an offset, counted from 1.
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The column of an offset, counted from 1 in code points, as rustc counts.
  public int columnOf(int offset) {
    int start = starts[lineOf(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  /// The offset at which a line (counted from 1) begins.
  public int startOf(int line) {
    return starts[line - 1];
  }

  /// The text of a line (counted from 1) without its line break.
  public String textOf(int line) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] - 1 : text.length();
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, end);
  }
}
