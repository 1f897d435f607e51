package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/// The part of the lexer that counts or looks around: comments, quotes, raw strings.
///
/// ANTLR calls these methods after it has matched the opening of a token; they move to its end.
/// Rules and codes are those of rustc_lexer and rustc_parse::lexer.
abstract class TokenScanner extends Lexer {
  private final SourceChars chars;
  private final SourceFile file;
  private final List<Diagnostic> problems = new ArrayList<>();

  TokenScanner(CharStream chars) {
    super(chars);
    this.chars = (SourceChars) chars;
    this.file = this.chars.file();
  }

  List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public org.antlr.v4.runtime.Token emit() {
    SyntaxToken token = SyntaxToken.of(_type, file, _tokenStartCharIndex, chars.index());
    emit(token);
    return token;
  }

  @Override
  public org.antlr.v4.runtime.Token emitEOF() {
    SyntaxToken token = SyntaxToken.of(EOF, file, chars.size(), chars.size());
    emit(token);
    return token;
  }

  /// After `/*`; comments nest.
  void blockComment() {
    int first = chars.peek(0);
    int depth = 1;
    while (depth > 0) {
      int c = chars.peek(0);
      if (c == EOF) {
        String what = isBlockDoc(first) ? "block doc-comment" : "block comment";
        report("E0758", "unterminated " + what, sinceStart());
        break;
      }
      if (c == '*' && chars.peek(1) == '/') {
        depth--;
        chars.consume();
      } else if (c == '/' && chars.peek(1) == '*') {
        depth++;
        chars.consume();
      }
      chars.consume();
    }
    if (first == '!') {
      _type = RustTokens.INNER_DOC;
    } else if (isBlockDoc(first)) {
      _type = RustTokens.OUTER_DOC;
    } else {
      skip();
    }
  }

  /// `/**` opens documentation, `/***` and `/**/` do not.
  private boolean isBlockDoc(int first) {
    if (first != '*') {
      return first == '!';
    }
    int second =
        file.text().length() > _tokenStartCharIndex + 3
            ? file.text().charAt(_tokenStartCharIndex + 3)
            : EOF;
    return second != '*' && second != '/';
  }

  /// After `'` or `b'`: a lifetime or a character.
  void quote(boolean isByte) {
    int c = chars.peek(0);
    boolean name = c != EOF && (Character.isUnicodeIdentifierStart(c) || c == '_');
    if (!isByte && c == 'r' && chars.peek(1) == '#' && isNamePart(chars.peek(2))) {
      chars.consume();
      chars.consume();
    } else if (isByte || !name || chars.peek(1) == '\'') {
      character(isByte);
      return;
    }
    while (isNamePart(chars.peek(0))) {
      chars.consume();
    }
    if (chars.peek(0) == '\'') {
      chars.consume();
      _type = RustTokens.OTHER_LITERAL;
      report(null, "character literal may only contain one codepoint", sinceStart());
    } else {
      _type = RustTokens.LIFETIME;
    }
  }

  private static boolean isNamePart(int c) {
    return c == '_' || c != EOF && Character.isUnicodeIdentifierPart(c) && c > ' ';
  }

  private void character(boolean isByte) {
    _type = RustTokens.OTHER_LITERAL;
    int c = chars.peek(0);
    // As rustc: one character and a quote is a literal, whatever the character.
    int width = c != EOF && Character.isHighSurrogate((char) c) ? 2 : 1;
    if (c != '\\' && c != EOF && chars.peek(width) == '\'' && c != '\'') {
      advance(width + 1);
      return;
    }
    while (true) {
      c = chars.peek(0);
      boolean broken = c == '\n' && chars.peek(1) != '\'';
      if (c == EOF || c == '/' || broken) {
        report(
            isByte ? "E0763" : "E0762",
            isByte ? "unterminated byte constant" : "unterminated character literal",
            sinceStart());
        return;
      }
      advance(c == '\\' && chars.peek(1) != EOF ? 2 : 1);
      if (c == '\'') {
        return;
      }
    }
  }

  /// After the opening `"` of a text with escapes.
  void text(String code, String unterminated) {
    _type = unterminated.endsWith("quote string") ? RustTokens.STRING : RustTokens.OTHER_LITERAL;
    while (true) {
      int c = chars.peek(0);
      if (c == EOF) {
        report(code, unterminated, sinceStart());
        return;
      }
      advance(c == '\\' && chars.peek(1) != EOF ? 2 : 1);
      if (c == '"') {
        suffix();
        return;
      }
    }
  }

  /// After the opening `r##"`.
  void rawText() {
    String text = file.text();
    int open = chars.index();
    int hashes = 0;
    while (text.charAt(open - 2 - hashes) == '#') {
      hashes++;
    }
    String close = "\"" + "#".repeat(hashes);
    int end = text.indexOf(close, open);
    boolean plain = text.charAt(_tokenStartCharIndex) == 'r';
    _type = plain ? RustTokens.STRING : RustTokens.OTHER_LITERAL;
    if (end < 0) {
      chars.seek(text.length());
      report("E0748", "unterminated raw string", sinceStart());
    } else {
      chars.seek(end + close.length());
      suffix();
    }
  }

  /// A name directly after a text; LiteralDecoder refuses it.
  private void suffix() {
    int c = chars.peek(0);
    if (c == '_' || c != EOF && Character.isUnicodeIdentifierStart(c)) {
      while (isNamePart(chars.peek(0))) {
        chars.consume();
      }
    }
  }

  /// Whether the `.` just matched belongs to the number: in `1.` but not in `1..2` or `1.max()`.
  boolean endsInDot() {
    int c = chars.peek(0);
    return c != '.' && c != '_' && (c == EOF || !Character.isUnicodeIdentifierStart(c));
  }

  void unknown() {
    int c = file.text().codePointAt(_tokenStartCharIndex);
    boolean visible = c >= ' ' && c <= '~';
    String shown = visible ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}";
    report(null, "unknown start of token: " + shown, sinceStart());
    skip();
  }

  private void advance(int count) {
    chars.seek(chars.index() + count);
  }

  private Span sinceStart() {
    return new Span(file, _tokenStartCharIndex, chars.index());
  }

  private void report(String code, String message, Span span) {
    problems.add(
        code == null ? Diagnostic.uncoded(message, span) : Diagnostic.error(code, message, span));
  }
}
