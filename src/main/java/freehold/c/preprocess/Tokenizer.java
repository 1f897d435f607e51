package freehold.c.preprocess;

import freehold.c.preprocess.PreprocessingToken.Kind;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into preprocessing tokens; lines that end in a backslash are joined.
final class Tokenizer {
  private static final String[] PUNCTUATORS = {
    "%:%:", "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
    "*=", "/=", "%=", "+=", "-=", "&=", "^=", "|=", "##", "<:", ":>", "<%", "%>", "%:", "[", "]",
    "(", ")", "{", "}", ".", "&", "*", "+", "-", "~", "!", "/", "%", "<", ">", "^", "|", "?", ":",
    ";", "=", ",", "#"
  };

  private final SourceFile file;
  private final String text;
  private final List<Diagnostic> problems;
  private final List<PreprocessingToken> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;
  private boolean first = true;

  private Tokenizer(SourceFile file, List<Diagnostic> problems) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
  }

  /// All tokens with the ends of lines, closed by one END.
  static List<PreprocessingToken> tokens(SourceFile file, List<Diagnostic> problems) {
    Tokenizer tokenizer = new Tokenizer(file, problems);
    while (tokenizer.at < tokenizer.text.length()) {
      tokenizer.next();
    }
    tokenizer.add(Kind.NEWLINE, tokenizer.at);
    tokenizer.add(Kind.END, tokenizer.at);
    return tokenizer.tokens;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private void add(Kind kind, int start) {
    String spelled = text.substring(start, at);
    if (spelled.indexOf('\\') >= 0 && kind != Kind.NEWLINE) {
      spelled = spelled.replace("\\\r\n", "").replace("\\\n", "");
    }
    tokens.add(
        new PreprocessingToken(kind, spelled, file.span(start, at), spaced, first, Set.of()));
    spaced = false;
    first = kind == Kind.NEWLINE;
  }

  /// Bytes of a joined line's end at the current place, 0 if there is none.
  private int splice() {
    if (peek(0) != '\\') {
      return 0;
    }
    return peek(1) == '\n' ? 2 : peek(1) == '\r' && peek(2) == '\n' ? 3 : 0;
  }

  private void next() {
    char c = peek(0);
    int start = at;
    int joined = splice();
    if (joined > 0) {
      at += joined;
      spaced = true;
    } else if (c == '\n') {
      at++;
      add(Kind.NEWLINE, start);
    } else if (Character.isWhitespace(c)) {
      at++;
      spaced = true;
    } else if (c == '/' && peek(1) == '/') {
      lineComment();
    } else if (c == '/' && peek(1) == '*') {
      blockComment(start);
    } else if (isNameStart(c) && !isQuotedNext()) {
      name();
      add(Kind.IDENTIFIER, start);
    } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
      number();
      add(Kind.NUMBER, start);
    } else if (c == '"' || c == '\'' || isNameStart(c)) {
      quoted(start);
    } else {
      punctuator(start);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c == '$' || Character.isLetter(c);
  }

  /// Whether a prefix such as `L` or `u8` stands right before a quote.
  private boolean isQuotedNext() {
    for (String prefix : new String[] {"u8", "L", "u", "U"}) {
      char after = peek(prefix.length());
      if (text.startsWith(prefix, at) && (after == '"' || after == '\'' && prefix.length() == 1)) {
        return true;
      }
    }
    return false;
  }

  private void name() {
    while (isNameStart(peek(0)) || isDigit(peek(0)) || splice() > 0) {
      at += Math.max(1, splice());
    }
  }

  private void number() {
    at++;
    while (true) {
      char c = peek(0);
      if ((c == '+' || c == '-') && "eEpP".indexOf(text.charAt(at - 1)) >= 0) {
        at++;
      } else if (isDigit(c) || isNameStart(c) || c == '.') {
        at++;
      } else {
        return;
      }
    }
  }

  private void lineComment() {
    while (at < text.length() && peek(0) != '\n') {
      at += Math.max(1, splice());
    }
    spaced = true;
  }

  private void blockComment(int start) {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      problems.add(Diagnostic.uncoded("unterminated comment", file.span(start, start + 2)));
      at = text.length();
    } else {
      at = end + 2;
    }
    spaced = true;
  }

  private void quoted(int start) {
    while (peek(0) != '"' && peek(0) != '\'') {
      at++;
    }
    char quote = peek(0);
    at++;
    while (peek(0) != quote) {
      if (at >= text.length() || peek(0) == '\n') {
        problems.add(
            Diagnostic.uncoded(
                "missing terminating " + quote + " character", file.span(start, at)));
        add(Kind.OTHER, start);
        return;
      }
      at += peek(0) == '\\' ? Math.max(2, splice()) : 1;
    }
    at++;
    add(quote == '"' ? Kind.STRING : Kind.CHARACTER, start);
  }

  private void punctuator(int start) {
    for (String punctuator : PUNCTUATORS) {
      if (text.startsWith(punctuator, at)) {
        at += punctuator.length();
        add(Kind.PUNCTUATOR, start);
        return;
      }
    }
    at += Character.charCount(text.codePointAt(at));
    add(Kind.OTHER, start);
  }
}
