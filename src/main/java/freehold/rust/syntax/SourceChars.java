package freehold.rust.syntax;

import freehold.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// A source text as ANTLR reads it, by UTF-16 units so that indexes are the offsets of spans.
final class SourceChars implements CharStream {
  private final SourceFile file;
  private final String text;
  private int index;

  SourceChars(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  SourceFile file() {
    return file;
  }

  /// The unit at a distance from the current one, or -1 past the end.
  int peek(int distance) {
    int at = index + distance;
    return at < text.length() ? text.charAt(at) : EOF;
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int LA(int distance) {
    int at = distance > 0 ? index + distance - 1 : index + distance;
    return at >= 0 && at < text.length() ? text.charAt(at) : EOF;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int index) {
    this.index = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return file.name();
  }

  @Override
  public String getText(Interval interval) {
    return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
  }
}
