package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// Token trees as text, spaced as they were written.
final class TokenPrinter {
  private final StringBuilder text = new StringBuilder();

  private TokenPrinter() {}

  static String print(List<TokenTree> trees) {
    TokenPrinter printer = new TokenPrinter();
    printer.all(trees);
    return printer.text.toString();
  }

  private void all(List<TokenTree> trees) {
    for (int i = 0; i < trees.size(); i++) {
      tree(trees.get(i));
      if (i + 1 < trees.size() && spaced(trees.get(i), trees.get(i + 1))) {
        text.append(' ');
      }
    }
  }

  private void tree(TokenTree tree) {
    switch (tree) {
      case TokenTree.Leaf(Token token) -> text.append(token.text());
      case TokenTree.Fragment fragment -> all(fragment.trees());
      case TokenTree.Delimited delimited -> delimited(delimited);
    }
  }

  private void delimited(TokenTree.Delimited tree) {
    String brackets = TreeFlattener.bracketsOf(tree.bracket());
    List<TokenTree> inside = tree.trees();
    boolean braces = tree.bracket() == '{' && !inside.isEmpty();
    text.append(brackets.charAt(0));
    text.append(braces && apart(tree.open(), inside.getFirst().span()) ? " " : "");
    all(inside);
    text.append(braces && apart(inside.getLast().span(), tree.close()) ? " " : "");
    text.append(brackets.charAt(1));
  }

  /// Whether two places have something between them; yes if they do not follow each other.
  private static boolean apart(Span left, Span right) {
    return left.file() != right.file() || left.end() != right.start();
  }

  /// Whether two trees stood apart: by their places in the text, else as rustc spaces tokens.
  private static boolean spaced(TokenTree left, TokenTree right) {
    if (left instanceof TokenTree.Leaf(Token token) && token.joint()) {
      return false;
    }
    boolean placed =
        left.span().file() == right.span().file()
            && left.span().end() <= right.span().start()
            && left.span().length() > 0;
    if (placed) {
      return left.span().end() < right.span().start();
    }
    if (right instanceof TokenTree.Leaf(Token token)) {
      return !(token.text().equals(",") || token.text().equals(";") || token.text().equals("."));
    }
    boolean call = right instanceof TokenTree.Delimited d && d.bracket() == '(';
    return !(call && left instanceof TokenTree.Leaf(Token t) && t.kind() == Token.Kind.IDENTIFIER);
  }
}
