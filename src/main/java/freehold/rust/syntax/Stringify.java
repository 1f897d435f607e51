package freehold.rust.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `stringify!` says of its arguments: tokens as they were spaced, fragments printed anew.
final class Stringify {
  private Stringify() {}

  static String print(List<TokenTree> trees, Edition edition) {
    List<TokenTree> printed = new ArrayList<>();
    for (TokenTree tree : trees) {
      printed.add(tree instanceof TokenTree.Fragment fragment ? leaf(fragment, edition) : tree);
    }
    return TokenPrinter.print(printed);
  }

  /// A fragment's printed text, as one token.
  private static TokenTree leaf(TokenTree.Fragment fragment, Edition edition) {
    TreeParser parser =
        TreeParser.of(fragment.trees(), edition, fragment.span(), new ArrayList<>());
    Optional<String> text =
        switch (fragment.kind()) {
          case TY -> parser.type().map(SyntaxPrinter::print);
          case PAT, PAT_PARAM -> parser.pattern().map(SyntaxPrinter::print);
          default -> parser.expr().map(SyntaxPrinter::print);
        };
    String shown = text.orElseGet(() -> TokenPrinter.print(fragment.trees()));
    return new TokenTree.Leaf(
        new Token(Token.Kind.LITERAL, shown, fragment.span(), Hygiene.NONE, false));
  }
}
