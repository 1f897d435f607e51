package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// One declaration within `<…>` of an item.
public sealed interface GenericParameter {
  Span span();

  String name();

  record OfLifetime(Lifetime lifetime, List<Lifetime> bounds) implements GenericParameter {
    @Override
    public Span span() {
      return lifetime.span();
    }

    @Override
    public String name() {
      return lifetime.name();
    }
  }

  record OfType(Identifier identifier, List<Bound> bounds, Optional<TypeSyntax> fallback)
      implements GenericParameter {
    @Override
    public Span span() {
      return identifier.span();
    }

    @Override
    public String name() {
      return identifier.name();
    }
  }

  record OfConst(Identifier identifier, TypeSyntax type, Optional<Expr> fallback)
      implements GenericParameter {
    @Override
    public Span span() {
      return identifier.span();
    }

    @Override
    public String name() {
      return identifier.name();
    }
  }
}
