package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Pairs the brackets of a token list and refuses what is too deep to be parsed.
final class BracketMatcher {
  /// How deep brackets may nest; real programs stay below 50.
  static final int NESTING_LIMIT = 1_000;

  private BracketMatcher() {}

  /// Gives every bracket its partner, or says why that cannot be done.
  static Optional<Diagnostic> match(List<SyntaxToken> tokens, Span endOfFile) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      SyntaxToken token = tokens.get(i);
      int type = token.getType();
      if (isOpening(type)) {
        open.push(i);
        if (open.size() > NESTING_LIMIT) {
          return Optional.of(
              Diagnostic.uncoded(
                  "brackets are nested more than " + NESTING_LIMIT + " deep", token.span()));
        }
      } else if (isClosing(type)) {
        if (open.isEmpty()) {
          return Optional.of(
              Diagnostic.uncoded(
                  "unexpected closing delimiter: `" + token.getText() + "`", token.span()));
        }
        int partner = open.pop();
        if (closingOf(tokens.get(partner).getType()) != type) {
          return Optional.of(
              Diagnostic.uncoded(
                      "mismatched closing delimiter: `" + token.getText() + "`",
                      tokens.get(partner).span())
                  .label(token.span(), "mismatched closing delimiter"));
        }
        tokens.get(partner).partner = i;
        token.partner = partner;
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.uncoded("this file contains an unclosed delimiter", endOfFile)
            .label(tokens.get(open.pop()).span(), "unclosed delimiter"));
  }

  static boolean isOpening(int type) {
    return type == RustTokens.LPAREN || type == RustTokens.LBRACKET || type == RustTokens.LBRACE;
  }

  static boolean isClosing(int type) {
    return type == RustTokens.RPAREN || type == RustTokens.RBRACKET || type == RustTokens.RBRACE;
  }

  static int closingOf(int opening) {
    return switch (opening) {
      case RustTokens.LPAREN -> RustTokens.RPAREN;
      case RustTokens.LBRACKET -> RustTokens.RBRACKET;
      default -> RustTokens.RBRACE;
    };
  }
}
