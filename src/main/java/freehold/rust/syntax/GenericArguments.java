package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// What stands in `<…>` or, for the `Fn` traits, in `(…) -> …` after a name.
public sealed interface GenericArguments {
  Span span();

  record AngleBracketed(List<Argument> arguments, Span span) implements GenericArguments {}

  record Parenthesized(List<TypeSyntax> inputs, Optional<TypeSyntax> output, Span span)
      implements GenericArguments {}

  /// One argument within `<…>`.
  sealed interface Argument {
    record OfLifetime(Lifetime lifetime) implements Argument {}

    /// A type; a lone name may turn out to be a constant when names are resolved.
    record OfType(TypeSyntax type) implements Argument {}

    record OfConst(Expr value) implements Argument {}

    /// `Item = T` or `Item<'a> = T`.
    record Equality(Identifier name, Optional<GenericArguments> arguments, TypeSyntax type)
        implements Argument {}

    /// `Item: Bound`.
    record Bounded(Identifier name, Optional<GenericArguments> arguments, List<Bound> bounds)
        implements Argument {}
  }
}
