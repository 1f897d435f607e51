package freehold.source;

/// A half-open range of UTF-16 offsets `[start, end)` in one file.
public record Span(SourceFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The line on which the span begins, counted from 1.
  public int line() {
    return file.lines().lineOf(start);
  }

  /// The column at which the span begins, counted from 1.
  public int column() {
    return file.lines().columnOf(start);
  }

  /// The line on which the span's last character stands.
  public int endLine() {
    return file.lines().lineOf(Math.max(start, end - 1));
  }

  public String text() {
    return file.text().substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isLibrary() {
    return file.isLibrary();
  }

  /// The smallest span that covers both; this one if they stand in different files.
  public Span to(Span other) {
    if (other.file != file) {
      return this;
    }
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return other.file == file && start <= other.start && other.end <= end;
  }

  /// The empty span at this one's end.
  public Span endPoint() {
    return new Span(file, Math.max(start, end - 1), end);
  }

  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
