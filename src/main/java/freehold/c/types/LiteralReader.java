package freehold.c.types;

import freehold.source.Span;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Values of constants as they are spelled (C11 6.4.4 and 6.4.5).
final class LiteralReader {
  private LiteralReader() {}

  static TypedExpression number(String spelled, Span span) {
    String text = spelled.toLowerCase(Locale.ROOT);
    boolean hex = text.startsWith("0x");
    boolean floating = hex ? text.contains("p") : text.contains(".") || text.contains("e");
    return floating || hex && text.contains(".")
        ? floating(text, spelled, span)
        : integer(text, spelled, span);
  }

  private static TypedExpression floating(String text, String spelled, Span span) {
    boolean single = text.endsWith("f");
    if (text.endsWith("l")) {
      throw Rejected.unsupported("long double", span);
    }
    String digits = single ? text.substring(0, text.length() - 1) : text;
    try {
      double value = Double.parseDouble(digits);
      return new TypedExpression.Real(
          new CType.Floating(single ? 32 : 64), single ? Float.parseFloat(digits) : value, span);
    } catch (NumberFormatException problem) {
      throw invalid(spelled, "floating", span);
    }
  }

  private static Rejected invalid(String spelled, String what, Span span) {
    return Rejected.error(
        "invalid suffix or digits in " + what + " constant '" + spelled + "'", span);
  }

  private static TypedExpression integer(String text, String spelled, Span span) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == 'u' || text.charAt(end - 1) == 'l')) {
      end--;
    }
    String suffix = text.substring(end);
    String digits = text.substring(0, end);
    int radix = 10;
    if (digits.startsWith("0x")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b")) {
      radix = 2;
      digits = digits.substring(2);
    } else if (digits.startsWith("0") && digits.length() > 1) {
      radix = 8;
    }
    try {
      BigInteger value = new BigInteger(digits, radix);
      return new TypedExpression.Whole(
          new CType.Whole(kindOf(value, suffix, radix == 10)), value, span);
    } catch (NumberFormatException problem) {
      throw invalid(spelled, "integer", span);
    }
  }

  /// The first type of its list that holds the value (C11 6.4.4.1p5).
  private static WholeKind kindOf(BigInteger value, String suffix, boolean decimal) {
    boolean unsigned = suffix.contains("u");
    int longs = suffix.replace("u", "").length();
    WholeKind[] signedKinds = {WholeKind.INT, WholeKind.LONG, WholeKind.LONG_LONG};
    for (int i = longs; i < signedKinds.length; i++) {
      if (!unsigned && signedKinds[i].holds(value)) {
        return signedKinds[i];
      }
      if ((unsigned || !decimal) && signedKinds[i].unsigned().holds(value)) {
        return signedKinds[i].unsigned();
      }
    }
    return WholeKind.UNSIGNED_LONG_LONG;
  }

  static TypedExpression character(String spelled, Span span) {
    if (!spelled.startsWith("'")) {
      throw Rejected.unsupported("a wide character constant", span);
    }
    byte[] bytes = bytes(spelled, span);
    if (bytes.length == 0) {
      throw Rejected.error("empty character constant", span);
    }
    int value = bytes[0];
    for (int i = 1; i < bytes.length; i++) {
      value = value << 8 | bytes[i] & 0xff;
    }
    return new TypedExpression.Whole(CType.INT, BigInteger.valueOf(value), span);
  }

  static TypedExpression text(List<String> parts, Span span) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String part : parts) {
      if (!part.startsWith("\"") && !part.startsWith("u8\"")) {
        throw Rejected.unsupported("a wide string literal", span);
      }
      all.writeBytes(bytes(part.substring(part.indexOf('"')), span));
    }
    all.write(0);
    CType type = new CType.Array(CType.CHAR, java.util.OptionalLong.of(all.size()));
    return new TypedExpression.Text(type, all.toByteArray(), span);
  }

  /// The bytes between the quotes, in UTF-8.
  private static byte[] bytes(String quoted, Span span) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = quoted.length() - 1;
    for (int i = 1; i < end; ) {
      int c = quoted.codePointAt(i);
      i += Character.charCount(c);
      if (c != '\\') {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      char escape = quoted.charAt(i++);
      // In the order of their codes: 7 is the bell, 13 the carriage return.
      int simple = "abtnvfr".indexOf(escape);
      if (simple >= 0) {
        out.write(7 + simple);
      } else if (escape == 'x') {
        int value = 0;
        while (i < end && Character.digit(quoted.charAt(i), 16) >= 0) {
          value = value * 16 + Character.digit(quoted.charAt(i++), 16);
        }
        out.write(value);
      } else if (escape >= '0' && escape <= '7') {
        int value = escape - '0';
        for (int n = 0; n < 2 && i < end && "01234567".indexOf(quoted.charAt(i)) >= 0; n++) {
          value = value * 8 + quoted.charAt(i++) - '0';
        }
        out.write(value);
      } else if ("'\"?\\".indexOf(escape) >= 0) {
        out.write(escape);
      } else if (escape == 'e') {
        out.write(27);
      } else if (escape == 'u' || escape == 'U') {
        throw Rejected.unsupported("a universal character name", span);
      } else {
        out.write(escape);
      }
    }
    return out.toByteArray();
  }
}
