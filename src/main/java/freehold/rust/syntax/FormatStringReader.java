package freehold.rust.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a format string into its pieces (rustc_parse_format).
final class FormatStringReader {
  /// What is wrong with a format string, and where in it.
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;
    private final int end;

    Malformed(String message, int at, int end) {
      super(message, null, false, false);
      this.at = at;
      this.end = end;
    }

    int at() {
      return at;
    }

    int end() {
      return end;
    }
  }

  private final String text;
  private int at;
  private int nextArgument;
  private final List<FormatPiece> pieces = new ArrayList<>();

  private FormatStringReader(String text) {
    this.text = text;
  }

  static List<FormatPiece> read(String text) throws Malformed {
    FormatStringReader reader = new FormatStringReader(text);
    reader.readAll();
    return reader.pieces;
  }

  private void readAll() throws Malformed {
    StringBuilder plain = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
        plain.append(c);
        at += 2;
      } else if (c == '{') {
        if (!plain.isEmpty()) {
          pieces.add(new FormatPiece.Text(plain.toString()));
          plain.setLength(0);
        }
        pieces.add(placeholder());
      } else if (c == '}') {
        throw new Malformed("unmatched `}` found", at, at + 1);
      } else {
        plain.append(c);
        at++;
      }
    }
    if (!plain.isEmpty()) {
      pieces.add(new FormatPiece.Text(plain.toString()));
    }
  }

  private FormatPiece placeholder() throws Malformed {
    int start = at;
    at++;
    space();
    int positionStart = at;
    Optional<FormatPiece.Reference> position = reference();
    int positionEnd = at;
    space();
    FormatPiece.Spec spec = spec();
    space();
    if (at >= text.length()) {
      throw new Malformed("expected `}` but string was terminated", start, text.length());
    }
    if (text.charAt(at) != '}') {
      String found = Character.toString(text.codePointAt(at));
      throw new Malformed("expected `}`, found `" + found + "`", at, at + found.length());
    }
    at++;
    FormatPiece.Reference argument =
        position.orElseGet(
            () -> new FormatPiece.Reference.Next(nextArgument++, positionStart, positionEnd));
    if (argument instanceof FormatPiece.Reference.Next next && positionStart == positionEnd) {
      argument = new FormatPiece.Reference.Next(next.index(), start, at);
    }
    return new FormatPiece.Placeholder(argument, spec, start, at);
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Optional<FormatPiece.Reference> reference() {
    int start = at;
    Optional<Integer> number = number();
    if (number.isPresent()) {
      return Optional.of(new FormatPiece.Reference.Index(number.get(), start, at));
    }
    String word = word();
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormatPiece.Reference.Name(word, start, at));
  }

  private Optional<Integer> number() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > 9) {
      at = start;
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text.substring(start, at)));
  }

  private String word() {
    int start = at;
    if (at < text.length() && isNameStart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
      while (at < text.length() && Character.isUnicodeIdentifierPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    String word = text.substring(start, at);
    if (word.equals("_")) {
      at = start;
      return "";
    }
    return word;
  }

  private static boolean isNameStart(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  private boolean consume(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private static int alignmentOf(int c) {
    return switch (c) {
      case '<' -> 0;
      case '>' -> 1;
      case '^' -> 2;
      default -> 3;
    };
  }

  private FormatPiece.Spec spec() {
    if (!consume(':')) {
      return new FormatPiece.Spec(
          Optional.empty(),
          3,
          0,
          new FormatPiece.Count.Implied(),
          new FormatPiece.Count.Implied(),
          "",
          at,
          at);
    }
    Optional<Integer> fill = Optional.empty();
    if (at < text.length()) {
      int first = text.codePointAt(at);
      int second = at + Character.charCount(first);
      if (second < text.length() && alignmentOf(text.charAt(second)) != 3) {
        fill = Optional.of(first);
        at = second;
      }
    }
    int alignment = at < text.length() ? alignmentOf(text.charAt(at)) : 3;
    at += alignment == 3 ? 0 : 1;
    int flags = 0;
    if (consume('+')) {
      flags |= 1;
    } else if (consume('-')) {
      flags |= 2;
    }
    flags |= consume('#') ? 4 : 0;
    boolean zeroIsArgument =
        at + 1 < text.length() && text.charAt(at) == '0' && text.charAt(at + 1) == '$';
    if (!zeroIsArgument && consume('0')) {
      flags |= 8;
    }
    FormatPiece.Count width = count();
    FormatPiece.Count precision = new FormatPiece.Count.Implied();
    if (consume('.')) {
      int star = at;
      precision =
          consume('*')
              ? new FormatPiece.Count.Of(new FormatPiece.Reference.Next(nextArgument++, star, at))
              : count();
    }
    int traitStart = at;
    String trait;
    if (consume('?')) {
      trait = "?";
    } else if (text.startsWith("x?", at) || text.startsWith("X?", at)) {
      flags |= text.charAt(at) == 'x' ? 16 : 32;
      at += 2;
      trait = "?";
    } else {
      trait = word();
    }
    return new FormatPiece.Spec(fill, alignment, flags, precision, width, trait, traitStart, at);
  }

  private FormatPiece.Count count() {
    int start = at;
    Optional<Integer> number = number();
    if (number.isPresent()) {
      int end = at;
      return consume('$')
          ? new FormatPiece.Count.Of(new FormatPiece.Reference.Index(number.get(), start, end))
          : new FormatPiece.Count.Is(number.get());
    }
    String word = word();
    int end = at;
    if (!word.isEmpty() && consume('$')) {
      return new FormatPiece.Count.Of(new FormatPiece.Reference.Name(word, start, end));
    }
    at = start;
    return new FormatPiece.Count.Implied();
  }
}
