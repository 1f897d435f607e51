package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Resolves the escapes between two quotes (rustc_lexer::unescape).
final class EscapeReader {
  /// What kind of literal is read: it decides which characters and escapes are allowed.
  enum Mode {
    CHARACTER,
    TEXT,
    BYTE,
    BYTES,
    C_TEXT;

    static Mode of(String prefix, char quote) {
      if (quote == '\'') {
        return prefix.isEmpty() ? CHARACTER : BYTE;
      }
      return switch (prefix) {
        case "b" -> BYTES;
        case "c" -> C_TEXT;
        default -> TEXT;
      };
    }

    boolean isBytes() {
      return this == BYTE || this == BYTES;
    }
  }

  private final String text;
  private final int end;
  private final Mode mode;
  private final Span span;
  private final List<Diagnostic> problems;
  private int at;
  private final StringBuilder decoded = new StringBuilder();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

  EscapeReader(String text, int start, int end, Mode mode, Span span, List<Diagnostic> problems) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.mode = mode;
    this.span = span;
    this.problems = problems;
  }

  String text() {
    readAll();
    return decoded.toString();
  }

  byte[] bytes() {
    readAll();
    return raw.toByteArray();
  }

  /// The one character or byte between single quotes.
  int single() {
    int start = at;
    if (at >= end) {
      report("empty " + (mode == Mode.BYTE ? "byte" : "character") + " literal", at - 1, end + 1);
      return 0;
    }
    char first = text.charAt(at);
    if (end - at == 1 && (first == '\n' || first == '\t' || first == '\r')) {
      String shown = first == '\n' ? "\\n" : first == '\t' ? "\\t" : "\\r";
      String what = mode == Mode.BYTE ? "byte constant" : "character constant";
      report(what + " must be escaped: `" + shown + "`", at, end);
      return first;
    }
    int value = next();
    if (at < end) {
      String what = mode == Mode.BYTE ? "byte" : "character";
      report(
          what + " literal may only contain one " + (mode == Mode.BYTE ? "byte" : "codepoint"),
          start - 1,
          end + 1);
    }
    return Math.max(value, 0);
  }

  private void readAll() {
    while (at < end) {
      boolean escapedByte = text.startsWith("\\x", at);
      int value = next();
      if (value < 0) {
        continue;
      }
      decoded.appendCodePoint(value);
      if (mode == Mode.BYTES || escapedByte) {
        raw.write(value);
      } else {
        raw.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /// The next character, or -1 if what stands here gives none.
  private int next() {
    int c = text.codePointAt(at);
    if (c == '\\') {
      return escape();
    }
    int start = at;
    at += Character.charCount(c);
    if (c == '\r') {
      if (at < end && text.charAt(at) == '\n') {
        at++;
        return '\n';
      }
      report("bare CR not allowed in string, use `\\r` instead", start, at);
    }
    if (c > 127 && mode.isBytes()) {
      String what = mode == Mode.BYTE ? "byte literal" : "byte string literal";
      report("non-ASCII character in " + what, start, at);
      return 0;
    }
    return c;
  }

  private int escape() {
    int start = at;
    char kind = at + 1 < end ? text.charAt(at + 1) : ' ';
    at += 2;
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '\\' -> '\\';
      case '0' -> 0;
      case '\'' -> '\'';
      case '"' -> '"';
      case 'x' -> hexadecimal(start);
      case 'u' -> unicode(start);
      case '\n', '\r' -> continuation(start);
      default -> unknown(start);
    };
  }

  private int unknown(int start) {
    int c = start + 1 < end ? text.codePointAt(start + 1) : ' ';
    at = start + 1 + Character.charCount(c);
    String what = mode.isBytes() ? "byte" : "character";
    report("unknown " + what + " escape: `" + Character.toString(c) + "`", start + 1, at);
    return -1;
  }

  private int hexadecimal(int start) {
    int value = 0;
    for (int i = 0; i < 2; i++) {
      if (at >= end) {
        report("numeric character escape is too short", start, at);
        return -1;
      }
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        report(
            "invalid character in numeric character escape: `" + text.charAt(at) + "`", at, at + 1);
        return -1;
      }
      value = value * 16 + digit;
      at++;
    }
    if (value > 127 && (mode == Mode.CHARACTER || mode == Mode.TEXT)) {
      report("out of range hex escape", start, at);
      return -1;
    }
    return value;
  }

  private int unicode(int start) {
    int close = text.indexOf('}', at);
    if (at >= end || text.charAt(at) != '{') {
      report("incorrect unicode escape sequence", start, Math.min(at, end));
      return -1;
    }
    if (close < 0 || close >= end) {
      report("unterminated unicode escape", start, end);
      at = end;
      return -1;
    }
    String digits = text.substring(at + 1, close).replace("_", "");
    at = close + 1;
    if (mode.isBytes()) {
      report("unicode escape in byte string", start, at);
      return -1;
    }
    String wrong = wrongIn(digits);
    if (wrong != null) {
      report(wrong, start, at);
      return -1;
    }
    return Integer.parseInt(digits, 16);
  }

  private static String wrongIn(String digits) {
    if (digits.isEmpty()) {
      return "empty unicode escape";
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0) {
        return "invalid character in unicode escape: `" + digits.charAt(i) + "`";
      }
    }
    if (digits.length() > 6) {
      return "overlong unicode escape";
    }
    int value = Integer.parseInt(digits, 16);
    boolean surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value > 0x10FFFF || surrogate ? "invalid unicode character escape" : null;
  }

  /// A `\` at a line's end swallows the line break and the space that follows.
  private int continuation(int start) {
    if (mode == Mode.CHARACTER || mode == Mode.BYTE) {
      return unknown(start);
    }
    at = start + 1;
    while (at < end && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return -1;
  }

  private void report(String message, int from, int to) {
    boolean whole = span.length() == text.length();
    Span where =
        whole
            ? new Span(span.file(), span.start() + from, span.start() + Math.max(from, to))
            : span;
    problems.add(Diagnostic.uncoded(message, where));
  }
}
