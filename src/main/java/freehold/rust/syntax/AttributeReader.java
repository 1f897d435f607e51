package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// Splits what stands in `#[…]` into the attribute's path and its input.
final class AttributeReader {
  private AttributeReader() {}

  static Attribute read(List<TokenTree> trees, boolean inner, Span span) {
    StringBuilder name = new StringBuilder();
    int i = 0;
    while (i < trees.size() && trees.get(i) instanceof TokenTree.Leaf(Token token)) {
      boolean separator = token.kind() == Token.Kind.PUNCTUATION && token.text().equals("::");
      if (token.kind() != Token.Kind.IDENTIFIER && !separator) {
        break;
      }
      name.append(token.text());
      i++;
    }
    List<TokenTree> rest = List.copyOf(trees.subList(i, trees.size()));
    return new Attribute(name.toString(), rest, inner, documentation(name.toString(), rest), span);
  }

  /// The text of `doc = "…"`.
  private static String documentation(String name, List<TokenTree> rest) {
    if (name.equals("doc")
        && rest.size() == 2
        && rest.get(1) instanceof TokenTree.Leaf(Token token)
        && token.kind() == Token.Kind.LITERAL) {
      return LiteralDecoder.textOf(token.text()).orElse("");
    }
    return "";
  }
}
