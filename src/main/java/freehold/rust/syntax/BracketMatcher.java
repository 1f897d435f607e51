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

  /// Gives every bracket its partner, or says why that cannot be done. Like rustc, a bracket that
  /// closes another kind is passed over unless it closes one further out: what is wrong is often
  /// seen only when one is left over.
  static Optional<Diagnostic> match(List<SyntaxToken> tokens, Span endOfFile) {
    Deque<Integer> open = new ArrayDeque<>();
    Optional<Diagnostic> mismatch = Optional.empty();
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
          if (mismatch.isEmpty()) {
            mismatch = Optional.of(mismatched(token, tokens.get(partner)));
          }
          while (!open.isEmpty() && isFurtherOut(open, tokens, type)) {
            partner = open.pop();
            if (closingOf(tokens.get(partner).getType()) == type) {
              break;
            }
          }
          continue;
        }
        tokens.get(partner).partner = i;
        token.partner = partner;
      }
    }
    if (open.isEmpty() || mismatch.isPresent()) {
      return mismatch;
    }
    return Optional.of(
        Diagnostic.uncoded("this file contains an unclosed delimiter", endOfFile)
            .label(tokens.get(open.pop()).span(), "unclosed delimiter"));
  }

  private static boolean isFurtherOut(Deque<Integer> open, List<SyntaxToken> tokens, int closing) {
    return open.stream().anyMatch(i -> closingOf(tokens.get(i).getType()) == closing);
  }

  private static Diagnostic mismatched(SyntaxToken closing, SyntaxToken opening) {
    return Diagnostic.uncoded(
            "mismatched closing delimiter: `" + closing.getText() + "`", opening.span())
        .label(closing.span(), "mismatched closing delimiter");
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
