package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns token trees back into the flat list that a parser reads, brackets paired.
final class TreeFlattener {
  private static final Map<String, Integer> PUNCTUATION = punctuation();

  private final List<SyntaxToken> tokens = new ArrayList<>();

  private TreeFlattener() {}

  static List<SyntaxToken> flatten(List<TokenTree> trees) {
    TreeFlattener flattener = new TreeFlattener();
    flattener.addAll(trees);
    return flattener.tokens;
  }

  private void addAll(List<TokenTree> trees) {
    for (TokenTree tree : trees) {
      switch (tree) {
        case TokenTree.Leaf(Token token) -> add(token);
        case TokenTree.Delimited delimited -> add(delimited);
        case TokenTree.Fragment fragment -> add(fragment);
      }
    }
  }

  private void add(Token token) {
    SyntaxToken made =
        new SyntaxToken(typeOf(token), token.span(), token.text(), token.hygiene(), null);
    made.joint = token.joint();
    tokens.add(made);
  }

  private void add(TokenTree.Delimited tree) {
    int open = tokens.size();
    String brackets = bracketsOf(tree.bracket());
    bracket(brackets.substring(0, 1), tree.open(), tree);
    addAll(tree.trees());
    int close = tokens.size();
    bracket(brackets.substring(1), tree.close(), null);
    tokens.get(open).partner = close;
    tokens.get(close).partner = open;
  }

  private void bracket(String text, Span span, TokenTree carried) {
    tokens.add(new SyntaxToken(PUNCTUATION.get(text), span, text, Hygiene.NONE, carried));
  }

  private void add(TokenTree.Fragment fragment) {
    int type =
        switch (fragment.kind()) {
          case TY -> RustTokens.FRAGMENT_TYPE;
          case PAT, PAT_PARAM -> RustTokens.FRAGMENT_PATTERN;
          default -> RustTokens.FRAGMENT_EXPR;
        };
    tokens.add(new SyntaxToken(type, fragment.span(), null, Hygiene.NONE, fragment));
  }

  static String bracketsOf(char bracket) {
    return switch (bracket) {
      case '(' -> "()";
      case '[' -> "[]";
      default -> "{}";
    };
  }

  static int typeOf(Token token) {
    return switch (token.kind()) {
      case IDENTIFIER -> RustTokens.IDENTIFIER;
      case LIFETIME -> RustTokens.LIFETIME;
      case LITERAL -> literalType(token.text());
      case PUNCTUATION -> PUNCTUATION.getOrDefault(token.text(), RustTokens.ERROR);
    };
  }

  private static int literalType(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return LiteralDecoder.isFloatText(text) ? RustTokens.FLOAT : RustTokens.INTEGER;
    }
    return first == '"' || first == 'r' ? RustTokens.STRING : RustTokens.OTHER_LITERAL;
  }

  private static Map<String, Integer> punctuation() {
    Map<String, Integer> types = new HashMap<>();
    for (int type = RustTokens.LPAREN; type <= RustTokens.TILDE; type++) {
      String literal = RustTokens.VOCABULARY.getLiteralName(type);
      types.put(literal.substring(1, literal.length() - 1), type);
    }
    return types;
  }
}
