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

  /// What a macro's parameter matched, read as one whole whatever stands beside it: `$a * 2` with
  /// `1 + 1` for `$a` is 4.
  record Fragment(FragmentKind kind, List<TokenTree> trees, Span span) implements TokenTree {}
}
