package freehold.rust.syntax;

import freehold.source.Diagnostic;
import java.util.List;
import java.util.Set;

/// Checks on tokens that rustc makes before it parses: escapes, names, reserved prefixes.
final class LexicalCheck {
  private static final Set<String> PREFIXES = Set.of("b", "c", "r", "br", "cr");

  private LexicalCheck() {}

  static void check(List<SyntaxToken> tokens, Edition edition, List<Diagnostic> problems) {
    for (int i = 0; i < tokens.size(); i++) {
      SyntaxToken token = tokens.get(i);
      switch (token.getType()) {
        case RustTokens.STRING, RustTokens.OTHER_LITERAL -> literal(token, problems);
        case RustTokens.IDENTIFIER -> {
          name(token, problems);
          if (token.joint && edition.atLeast(Edition.E2021)) {
            prefix(token, tokens.get(i + 1), problems);
          }
        }
        default -> {}
      }
    }
  }

  private static void literal(SyntaxToken token, List<Diagnostic> problems) {
    boolean reported =
        problems.stream().anyMatch(problem -> problem.span().start() == token.span().start());
    if (!reported) {
      LiteralDecoder.checkEscapes(token.getText(), token.span(), problems);
    }
  }

  private static void name(SyntaxToken token, List<Diagnostic> problems) {
    String text = token.getText();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c > 0xFFFF && !Character.isUnicodeIdentifierPart(c)) {
        String message = "identifiers cannot contain emoji: `" + text + "`";
        problems.add(Diagnostic.uncoded(message, token.span()));
        return;
      }
    }
    if (text.startsWith("r#")) {
      String name = text.substring(2);
      if (Set.of("self", "Self", "super", "crate", "_").contains(name)) {
        problems.add(Diagnostic.uncoded("`" + name + "` cannot be a raw identifier", token.span()));
      }
    }
  }

  /// From 2021 on a name directly before a quote or `#` is a literal's prefix.
  private static void prefix(SyntaxToken token, SyntaxToken next, List<Diagnostic> problems) {
    int type = next.getType();
    boolean literal =
        type == RustTokens.STRING && next.getText().startsWith("\"")
            || type == RustTokens.OTHER_LITERAL && next.getText().startsWith("'")
            || type == RustTokens.HASH;
    String text = token.getText();
    if (literal && !PREFIXES.contains(text) && !text.startsWith("r#")) {
      problems.add(Diagnostic.uncoded("prefix `" + text + "` is unknown", token.span()));
    }
  }
}
