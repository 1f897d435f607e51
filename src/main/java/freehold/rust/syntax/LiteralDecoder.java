package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the value of a literal out of its text, as the Reference's chapter on tokens says.
final class LiteralDecoder {
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(128);
  private static final Set<String> WHOLE_SUFFIXES =
      Set.of(
          "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize");
  private static final Set<String> FLOAT_SUFFIXES = Set.of("f32", "f64", "f16", "f128");

  private final String text;
  private final Span span;
  private final List<Diagnostic> problems;
  private boolean suffixAllowed;

  private LiteralDecoder(String text, Span span, List<Diagnostic> problems) {
    this.text = text;
    this.span = span;
    this.problems = problems;
  }

  /// The value of a literal token; what is wrong with it is added to `problems`.
  static LiteralValue decode(String text, Span span, List<Diagnostic> problems) {
    LiteralDecoder decoder = new LiteralDecoder(text, span, problems);
    char first = text.charAt(0);
    return first >= '0' && first <= '9' ? decoder.number() : decoder.quoted();
  }

  /// Reports bad escapes in a text or character; to a macro it may still have a suffix.
  static void checkEscapes(String text, Span span, List<Diagnostic> problems) {
    LiteralDecoder decoder = new LiteralDecoder(text, span, problems);
    decoder.suffixAllowed = true;
    decoder.quoted();
  }

  /// Reports a suffix behind a text or character.
  static void checkSuffix(String text, Span span, List<Diagnostic> problems) {
    List<Diagnostic> found = new ArrayList<>();
    new LiteralDecoder(text, span, found).quoted();
    found.stream()
        .filter(problem -> problem.message().startsWith("suffixes"))
        .forEach(problems::add);
  }

  /// The text of a string literal, if it is one.
  static Optional<String> textOf(String literal) {
    char first = literal.charAt(0);
    if (first != '"' && first != 'r') {
      return Optional.empty();
    }
    Span nowhere = new Span(freehold.source.SourceFile.library("", ""), 0, 0);
    LiteralValue value = decode(literal, nowhere, new ArrayList<>());
    return value instanceof LiteralValue.Text(String decoded)
        ? Optional.of(decoded)
        : Optional.empty();
  }

  /// Whether a number's text has a fraction or an exponent.
  static boolean isFloatText(String text) {
    if (text.startsWith("0x") || text.startsWith("0o") || text.startsWith("0b")) {
      return false;
    }
    int i = digitsEnd(text, 0);
    if (i == text.length()) {
      return false;
    }
    char next = text.charAt(i);
    if (next == '.') {
      return true;
    }
    return (next == 'e' || next == 'E') && exponentEnd(text, i) > 0;
  }

  private static int digitsEnd(String text, int start) {
    int i = start;
    while (i < text.length()
        && (Character.digit(text.charAt(i), 10) >= 0 || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  /// The end of the exponent that begins at `start`, or -1 if none does.
  private static int exponentEnd(String text, int start) {
    int i = start + 1;
    if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int end = digitsEnd(text, i);
    for (int at = i; at < end; at++) {
      if (text.charAt(at) != '_') {
        return end;
      }
    }
    return -1;
  }

  private LiteralValue number() {
    if (isFloatText(text)) {
      return floating();
    }
    int radix =
        switch (text.length() > 1 ? text.charAt(1) : ' ') {
          case 'x' -> 16;
          case 'o' -> 8;
          case 'b' -> 2;
          default -> 10;
        };
    int start = text.charAt(0) == '0' && radix != 10 ? 2 : 0;
    int end = start;
    while (end < text.length()
        && (text.charAt(end) == '_'
            || Character.digit(text.charAt(end), Math.max(radix, 10)) >= 0)) {
      end++;
    }
    String digits = text.substring(start, end).replace("_", "");
    Optional<String> suffix =
        end < text.length() ? Optional.of(text.substring(end)) : Optional.empty();
    if (digits.isEmpty()) {
      problems.add(Diagnostic.error("E0768", "no valid digits found for number", span));
      return new LiteralValue.Whole(BigInteger.ZERO, Optional.empty());
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0) {
        report("invalid digit for a base " + radix + " literal");
        return new LiteralValue.Whole(BigInteger.ZERO, Optional.empty());
      }
    }
    return whole(new BigInteger(digits, radix), digits, radix, suffix);
  }

  private LiteralValue whole(BigInteger value, String digits, int radix, Optional<String> suffix) {
    if (suffix.isPresent() && FLOAT_SUFFIXES.contains(suffix.get())) {
      if (radix != 10) {
        report((radix == 2 ? "binary" : "octal") + " float literal is not supported");
      }
      return new LiteralValue.Floating(digits, suffix);
    }
    if (suffix.isPresent() && !WHOLE_SUFFIXES.contains(suffix.get())) {
      badSuffix(suffix.get(), "number literal");
      return new LiteralValue.Whole(BigInteger.ZERO, Optional.empty());
    }
    if (value.compareTo(LIMIT) >= 0) {
      problems.add(
          Diagnostic.uncoded("integer literal is too large", span)
              .note("value exceeds limit of `" + LIMIT.subtract(BigInteger.ONE) + "`"));
      return new LiteralValue.Whole(BigInteger.ZERO, suffix);
    }
    return new LiteralValue.Whole(value, suffix);
  }

  private void badSuffix(String suffix, String what) {
    if (suffix.matches("[eE].*")) {
      report("expected at least one digit in exponent");
      return;
    }
    boolean width = suffix.matches("[iu][0-9]+");
    boolean floatWidth = suffix.matches("f[0-9]+");
    if (width || floatWidth) {
      String kind = width ? "integer" : "float";
      report("invalid width `" + suffix.substring(1) + "` for " + kind + " literal");
    } else {
      report("invalid suffix `" + suffix + "` for " + what);
    }
  }

  private LiteralValue floating() {
    int end = digitsEnd(text, 0);
    if (end < text.length() && text.charAt(end) == '.') {
      end = digitsEnd(text, end + 1);
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int exponent = exponentEnd(text, end);
      end = exponent > 0 ? exponent : end;
    }
    String digits = text.substring(0, end).replace("_", "");
    if (end == text.length()) {
      return new LiteralValue.Floating(digits, Optional.empty());
    }
    String suffix = text.substring(end);
    if (!FLOAT_SUFFIXES.contains(suffix)) {
      badSuffix(suffix, "float literal");
      return new LiteralValue.Floating(digits, Optional.empty());
    }
    return new LiteralValue.Floating(digits, Optional.of(suffix));
  }

  private LiteralValue quoted() {
    int open = 0;
    while (text.charAt(open) != '"' && text.charAt(open) != '\'' && text.charAt(open) != '#') {
      open++;
    }
    String prefix = text.substring(0, open);
    if (prefix.endsWith("r")) {
      return raw(prefix, open);
    }
    char quote = text.charAt(open);
    int close = text.lastIndexOf(quote);
    if (close <= open) {
      return new LiteralValue.Text("");
    }
    checkSuffix(close + 1, prefix, quote);
    EscapeReader reader =
        new EscapeReader(
            text, open + 1, close, EscapeReader.Mode.of(prefix, quote), span, problems);
    if (quote == '\'') {
      int value = reader.single();
      return prefix.isEmpty() ? new LiteralValue.Character(value) : new LiteralValue.Byte(value);
    }
    return switch (prefix) {
      case "b" -> new LiteralValue.Bytes(reader.bytes());
      case "c" -> new LiteralValue.CText(reader.bytes());
      default -> new LiteralValue.Text(reader.text());
    };
  }

  private LiteralValue raw(String prefix, int start) {
    int open = text.indexOf('"', start);
    int close = text.lastIndexOf('"');
    if (close <= open) {
      return new LiteralValue.Text("");
    }
    checkSuffix(close + 1 + open - start, prefix, '"');
    String value = text.substring(open + 1, close).replace("\r\n", "\n");
    byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return switch (prefix) {
      case "br" -> new LiteralValue.Bytes(bytes);
      case "cr" -> new LiteralValue.CText(bytes);
      default -> new LiteralValue.Text(value);
    };
  }

  private void checkSuffix(int end, String prefix, char quote) {
    if (end < text.length() && !suffixAllowed) {
      String what =
          switch (prefix + quote) {
            case "'" -> "char literals";
            case "b'" -> "byte literals";
            case "b\"", "br\"" -> "byte string literals";
            case "c\"", "cr\"" -> "C string literals";
            default -> "string literals";
          };
      report("suffixes on " + what + " are invalid");
    }
  }

  private void report(String message) {
    problems.add(Diagnostic.uncoded(message, span));
  }
}
