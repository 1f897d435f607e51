package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Nests a range of paired tokens into the trees that macros take.
final class TokenTreeBuilder {
  private final List<SyntaxToken> tokens;

  TokenTreeBuilder(List<SyntaxToken> tokens) {
    this.tokens = tokens;
  }

  /// The tree whose opening bracket stands at an index.
  TokenTree.Delimited delimited(int open) {
    SyntaxToken first = tokens.get(open);
    if (first.carried() instanceof TokenTree.Delimited known) {
      return known;
    }
    char bracket = first.getText().charAt(0);
    Span close = tokens.get(first.partner).span();
    return new TokenTree.Delimited(bracket, trees(open + 1, first.partner), first.span(), close);
  }

  /// The trees of the tokens from `start` to before `end`.
  List<TokenTree> trees(int start, int end) {
    List<TokenTree> trees = new ArrayList<>();
    int i = start;
    while (i < end) {
      SyntaxToken token = tokens.get(i);
      int type = token.getType();
      if (BracketMatcher.isOpening(type)) {
        trees.add(delimited(i));
        i = token.partner + 1;
        continue;
      }
      if (type == RustTokens.OUTER_DOC || type == RustTokens.INNER_DOC) {
        documentation(token, trees);
      } else if (token.carried() instanceof TokenTree tree) {
        trees.add(tree);
      } else {
        trees.add(new TokenTree.Leaf(leaf(token)));
      }
      i++;
    }
    return trees;
  }

  /// A doc comment is the attribute `#[doc = "…"]` to a macro.
  private static void documentation(SyntaxToken token, List<TokenTree> trees) {
    Span span = token.span();
    trees.add(punctuation("#", span));
    if (token.getType() == RustTokens.INNER_DOC) {
      trees.add(punctuation("!", span));
    }
    String quoted = LiteralPrinter.quote(DocComment.textOf(token.getText()));
    List<TokenTree> inside =
        List.of(
            new TokenTree.Leaf(new Token(Token.Kind.IDENTIFIER, "doc", span, Hygiene.NONE, false)),
            punctuation("=", span),
            new TokenTree.Leaf(new Token(Token.Kind.LITERAL, quoted, span, Hygiene.NONE, false)));
    trees.add(new TokenTree.Delimited('[', inside, span, span));
  }

  private static TokenTree punctuation(String text, Span span) {
    return new TokenTree.Leaf(new Token(Token.Kind.PUNCTUATION, text, span, Hygiene.NONE, false));
  }

  static Token leaf(SyntaxToken token) {
    return new Token(kindOf(token), token.getText(), token.span(), token.hygiene(), token.joint);
  }

  private static Token.Kind kindOf(SyntaxToken token) {
    return switch (token.getType()) {
      case RustTokens.IDENTIFIER -> Token.Kind.IDENTIFIER;
      case RustTokens.LIFETIME -> Token.Kind.LIFETIME;
      case RustTokens.INTEGER, RustTokens.FLOAT, RustTokens.STRING, RustTokens.OTHER_LITERAL ->
          Token.Kind.LITERAL;
      default -> Token.Kind.PUNCTUATION;
    };
  }
}
