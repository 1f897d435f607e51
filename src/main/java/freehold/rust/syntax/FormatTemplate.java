package freehold.rust.syntax;

import freehold.source.Span;

/// A format string with the way back from its characters to the text of the file.
///
/// @param offsets for each character of `text` and its end an offset in the file; null if the
///   string does not stand there as written
record FormatTemplate(String text, Span span, Hygiene hygiene, int[] offsets) {
  /// A string that something computed.
  static FormatTemplate computed(String text, Span span) {
    return new FormatTemplate(text, span, Hygiene.NONE, null);
  }

  /// A string literal's token.
  static FormatTemplate of(Token token, String text) {
    Span span = token.span();
    boolean written = span.length() == token.text().length() && span.text().equals(token.text());
    int[] offsets = written ? offsets(token.text(), text, span.start()) : null;
    return new FormatTemplate(text, span, token.hygiene(), offsets);
  }

  /// Whether names in it may be captured from around the call.
  boolean isWritten() {
    return offsets != null || !hygiene.isNone();
  }

  Span span(int start, int end) {
    return offsets == null
        ? span
        : new Span(span.file(), offsets[start], Math.max(offsets[start], offsets[end]));
  }

  private static int[] offsets(String literal, String text, int base) {
    int[] offsets = new int[text.length() + 1];
    boolean raw = literal.startsWith("r");
    int at = literal.indexOf('"') + 1;
    for (int i = 0; i < text.length(); i++) {
      if (!raw) {
        at = afterContinuations(literal, at);
      }
      offsets[i] = base + at;
      at = raw || literal.charAt(at) != '\\' ? at + 1 : afterEscape(literal, at);
      if (text.charAt(i) == '\n' && literal.startsWith("\r\n", at - 1)) {
        at++;
      }
    }
    offsets[text.length()] = base + at;
    return offsets;
  }

  private static int afterContinuations(String literal, int start) {
    int at = start;
    while (at + 1 < literal.length()
        && literal.charAt(at) == '\\'
        && (literal.charAt(at + 1) == '\n' || literal.charAt(at + 1) == '\r')) {
      at++;
      while (" \t\r\n".indexOf(literal.charAt(at)) >= 0) {
        at++;
      }
    }
    return at;
  }

  private static int afterEscape(String literal, int at) {
    return switch (literal.charAt(at + 1)) {
      case 'x' -> at + 4;
      case 'u' -> literal.indexOf('}', at) + 1;
      default -> at + 2;
    };
  }
}
