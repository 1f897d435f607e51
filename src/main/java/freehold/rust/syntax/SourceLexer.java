package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// Turns a text into its tokens; doc comments are tokens, other comments and space are not.
final class SourceLexer {
  /// The tokens of a text, each knowing whether the next one follows without space.
  record Lexed(List<SyntaxToken> tokens, List<Diagnostic> problems) {}

  private SourceLexer() {}

  static Lexed lex(SourceFile file, Edition edition) {
    SourceChars chars = new SourceChars(file);
    chars.seek(startOf(file.text()));
    RustTokens lexer = new RustTokens(chars);
    lexer.removeErrorListeners();
    List<SyntaxToken> tokens = new ArrayList<>(file.text().length() / 5 + 8);
    SyntaxToken previous = null;
    while (true) {
      SyntaxToken token = (SyntaxToken) lexer.nextToken();
      if (token.getType() == org.antlr.v4.runtime.Token.EOF) {
        break;
      }
      if (previous != null) {
        previous.joint = previous.span().end() == token.span().start();
      }
      tokens.add(token);
      previous = token;
    }
    List<Diagnostic> problems = new ArrayList<>(lexer.problems());
    LexicalCheck.check(tokens, edition, problems);
    return new Lexed(tokens, problems);
  }

  /// Where the program begins: behind a byte order mark and a line such as `#!/usr/bin/env run`.
  private static int startOf(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    if (!text.startsWith("#!", start)) {
      return start;
    }
    int next = start + 2;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '[') {
      return start;
    }
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
