package freehold.rust.syntax;

import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Writes a literal's value as Rust source.
final class LiteralPrinter {
  private static final int LONGEST = 10_000;
  private static final Pattern NUMBER =
      Pattern.compile("[0-9][0-9a-zA-Z_]*(\\.[0-9_]*)?([eE][+-]?[0-9_]+)?[a-z0-9]*");
  private static final Pattern TEXT =
      Pattern.compile("r(#*)\"(?s:.*?)\"\\1|\"([^\"\\\\\n]|\\\\.)*+\"");

  private LiteralPrinter() {}

  /// As the literal stands in the text at its span, if it does.
  static String print(LiteralValue value, Span span) {
    String written = span.length() < LONGEST ? span.text() : "";
    return isLiteral(written) && value.equals(decoded(written)) ? written : print(value);
  }

  private static boolean isLiteral(String text) {
    return NUMBER.matcher(text).matches() || TEXT.matcher(text).matches();
  }

  private static LiteralValue decoded(String text) {
    Span nowhere = new Span(SourceFile.library("", ""), 0, 0);
    return LiteralDecoder.decode(text, nowhere, new ArrayList<>());
  }

  static String print(LiteralValue value) {
    return switch (value) {
      case LiteralValue.Whole(var number, var suffix) -> number + suffix.orElse("");
      case LiteralValue.Floating(var digits, var suffix) -> digits + suffix.orElse("");
      case LiteralValue.Bool(boolean bool) -> Boolean.toString(bool);
      case LiteralValue.Character(int c) -> "'" + escape(c, '\'') + "'";
      case LiteralValue.Text(String text) -> quote(text);
      case LiteralValue.Byte(int b) -> "b'" + escapeByte(b, '\'') + "'";
      case LiteralValue.Bytes(byte[] bytes) -> "b\"" + escapeBytes(bytes) + "\"";
      case LiteralValue.CText(byte[] bytes) -> "c\"" + escapeBytes(bytes) + "\"";
    };
  }

  /// A string literal of this text.
  static String quote(String text) {
    return "\"" + escapeText(text) + "\"";
  }

  private static String escapeText(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escape(c, '"')));
    return escaped.toString();
  }

  private static String escape(int c, char quote) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      case 0 -> "\\0";
      default -> {
        if (c == quote) {
          yield "\\" + quote;
        }
        boolean visible = c >= ' ' && c != 127 && Character.isDefined(c);
        yield visible ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}";
      }
    };
  }

  private static String escapeByte(int value, char quote) {
    if (value > 126 || value < ' ' && value != '\n' && value != '\t' && value != '\r') {
      return String.format("\\x%02x", value);
    }
    return escape(value, quote);
  }

  private static String escapeBytes(byte[] bytes) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : bytes) {
      escaped.append(escapeByte(b & 0xFF, '"'));
    }
    return escaped.toString();
  }
}
