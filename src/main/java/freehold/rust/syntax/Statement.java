package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// What stands in a block before its tail.
public sealed interface Statement {
  Span span();

  /// `let pattern: type = value else { … };`.
  record Let(
      List<Attribute> attributes,
      Pattern pattern,
      Optional<TypeSyntax> type,
      Optional<Expr> value,
      Optional<Block> otherwise,
      Span span)
      implements Statement {}

  record OfItem(Item item) implements Statement {
    @Override
    public Span span() {
      return item.span();
    }
  }

  /// An expression; without `semicolon` it is block-like and must be of type `()`.
  record OfExpr(Expr expr, boolean semicolon, Span span) implements Statement {}

  record MacroCall(List<Attribute> attributes, MacroInvocation macro, boolean semicolon)
      implements Statement {
    @Override
    public Span span() {
      return macro.span();
    }
  }

  record Empty(Span span) implements Statement {}
}
