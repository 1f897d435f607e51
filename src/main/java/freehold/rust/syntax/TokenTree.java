package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// Tokens nested by their brackets: what a macro takes and gives.
public sealed interface TokenTree {
  Span span();

  record Leaf(Token token) implements TokenTree {
    @Override
    public Span span() {
      return token.span();
    }
  }

  /// `( … )`, `[ … ]`, `{ … }`; `open` and `close` are the brackets' own spans.
  record Delimited(char bracket, List<TokenTree> trees, Span open, Span close)
      implements TokenTree {
    @Override
    public Span span() {
      return open.to(close);
    }
  }
}
