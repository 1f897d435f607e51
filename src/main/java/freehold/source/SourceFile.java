package freehold.source;

import java.util.function.Supplier;

/// One text that people or our libraries wrote, with its name and its lines.
///
/// Compared by identity: two files of the same name and text are still two files.
public final class SourceFile {
  private final String name;
  private final Supplier<String> text;
  private final Origin origin;
  private volatile LineIndex lines;

  /// Who wrote a text: steps in a library's text are one step unless the person steps in.
  public enum Origin {
    USER,
    LIBRARY
  }

  private SourceFile(String name, Supplier<String> text, Origin origin) {
    this.name = name;
    this.text = text;
    this.origin = origin;
  }

  public static SourceFile user(String name, String text) {
    return new SourceFile(name, () -> text, Origin.USER);
  }

  public static SourceFile library(String name, String text) {
    return library(name, () -> text);
  }

  /// A library's file whose text is read when somebody first looks at it.
  public static SourceFile library(String name, Supplier<String> text) {
    return new SourceFile(name, text, Origin.LIBRARY);
  }

  /// The path as the person named it, or the path inside our library.
  public String name() {
    return name;
  }

  public String text() {
    return lines().text();
  }

  public boolean isLibrary() {
    return origin == Origin.LIBRARY;
  }

  public LineIndex lines() {
    LineIndex known = lines;
    return known == null ? read() : known;
  }

  private synchronized LineIndex read() {
    if (lines == null) {
      lines = LineIndex.of(text.get());
    }
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
