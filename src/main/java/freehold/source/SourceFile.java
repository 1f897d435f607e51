package freehold.source;

/// One text that people or our libraries wrote, with its name and its lines.
///
/// Compared by identity: two files of the same name and text are still two files.
public final class SourceFile {
  private final String name;
  private final String text;
  private final Origin origin;
  private final LineIndex lines;

  /// Who wrote a text: steps in a library's text are one step unless the person steps in.
  public enum Origin {
    USER,
    LIBRARY
  }

  public SourceFile(String name, String text, Origin origin) {
    this.name = name;
    this.text = text;
    this.origin = origin;
    this.lines = LineIndex.of(text);
  }

  public static SourceFile user(String name, String text) {
    return new SourceFile(name, text, Origin.USER);
  }

  public static SourceFile library(String name, String text) {
    return new SourceFile(name, text, Origin.LIBRARY);
  }

  /// The path as the person named it, or the path inside our library.
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public boolean isLibrary() {
    return origin == Origin.LIBRARY;
  }

  public LineIndex lines() {
    return lines;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  @Override
  public String toString() {
    return name;
  }
}
