package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// What may stand after `:` or between `+`.
public sealed interface Bound {
  Span span();

  /// `for<'a> ?Trait<…>`.
  record OfTrait(List<GenericParameter> binder, boolean maybe, Path path, Span span)
      implements Bound {}

  record OfLifetime(Lifetime lifetime) implements Bound {
    @Override
    public Span span() {
      return lifetime.span();
    }
  }

  /// `use<'a, T>` on an `impl Trait`.
  record Use(List<Identifier> names, Span span) implements Bound {}
}
