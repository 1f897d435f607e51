package freehold.rust.types;

import freehold.source.Span;
import java.util.Optional;

/// A statement of a typed block; items are gone.
public sealed interface TypedStatement {
  Span span();

  /// `let pattern = value else { otherwise };`. What the pattern binds lives to the end of the
  /// block.
  record Let(
      TypedPattern pattern, Optional<TypedExpr> value, Optional<TypedBlock> otherwise, Span span)
      implements TypedStatement {}

  /// Temporaries of `expr` are dropped at its end, then its value.
  record OfExpr(TypedExpr expr, Span span) implements TypedStatement {}
}
