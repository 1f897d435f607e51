package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// The parameters of an item and the clauses after `where`.
public record Generics(List<GenericParameter> parameters, List<WherePredicate> predicates) {
  public static final Generics NONE = new Generics(List.of(), List.of());

  /// One clause after `where`.
  public sealed interface WherePredicate {
    record OfType(List<GenericParameter> binder, TypeSyntax type, List<Bound> bounds, Span span)
        implements WherePredicate {}

    record OfLifetime(Lifetime lifetime, List<Lifetime> bounds, Span span)
        implements WherePredicate {}
  }
}
