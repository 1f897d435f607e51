package freehold.rust.syntax.stored;

import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.FragmentKind;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Lifetime;
import freehold.rust.syntax.MacroInvocation;
import freehold.rust.syntax.Token;
import freehold.rust.syntax.TokenTree;

/// Reads stored names, attributes and token trees.
final class TokenReader {
  private static final FragmentKind[] FRAGMENT_KINDS = FragmentKind.values();
  private static final Token.Kind[] TOKEN_KINDS = Token.Kind.values();

  private final StoredInput in;
  private final TreeReader trees;

  TokenReader(StoredInput in, TreeReader trees) {
    this.in = in;
    this.trees = trees;
  }

  Attribute attribute() {
    return new Attribute(in.string(), in.list(this::tokenTree), in.flag(), in.string(), in.span());
  }

  Identifier identifier() {
    return new Identifier(in.string(), in.span(), in.hygiene());
  }

  TokenTree.Delimited delimited() {
    return new TokenTree.Delimited(in.character(), in.list(this::tokenTree), in.span(), in.span());
  }

  MacroInvocation macroInvocation() {
    return new MacroInvocation(trees.types().path(), delimited(), in.span());
  }

  TokenTree tokenTree() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new TokenTree.Leaf(token());
      case 1 -> delimited();
      case 2 ->
          new TokenTree.Fragment(in.constant(FRAGMENT_KINDS), in.list(this::tokenTree), in.span());
      default -> throw in.unknown("TokenTree", tag);
    };
  }

  Lifetime lifetime() {
    return new Lifetime(in.string(), in.span(), in.hygiene());
  }

  Token token() {
    return new Token(in.constant(TOKEN_KINDS), in.string(), in.span(), in.hygiene(), in.flag());
  }
}
