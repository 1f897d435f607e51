package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A type as it is written.
public sealed interface TypeSyntax {
  Span span();

  record OfPath(Optional<Path.QualifiedSelf> self, Path path, Span span) implements TypeSyntax {}

  record Reference(Optional<Lifetime> lifetime, boolean mutable, TypeSyntax target, Span span)
      implements TypeSyntax {}

  record RawPointer(boolean mutable, TypeSyntax target, Span span) implements TypeSyntax {}

  record Slice(TypeSyntax element, Span span) implements TypeSyntax {}

  record Array(TypeSyntax element, Expr length, Span span) implements TypeSyntax {}

  /// `(A, B)`; the unit type has no elements.
  record Tuple(List<TypeSyntax> elements, Span span) implements TypeSyntax {}

  record Parenthesized(TypeSyntax inner, Span span) implements TypeSyntax {}

  record Never(Span span) implements TypeSyntax {}

  /// `_`.
  record Inferred(Span span) implements TypeSyntax {}

  /// `for<'a> unsafe extern "C" fn(name: A, …) -> B`; the names of parameters carry no meaning.
  record FunctionPointer(
      List<GenericParameter> binder,
      boolean isUnsafe,
      Optional<String> abi,
      List<TypeSyntax> parameters,
      boolean variadic,
      Optional<TypeSyntax> returns,
      Span span)
      implements TypeSyntax {}

  /// `dyn A + 'a`; without the keyword in edition 2015 (`bare`).
  record TraitObject(List<Bound> bounds, boolean bare, Span span) implements TypeSyntax {}

  record ImplTrait(List<Bound> bounds, Span span) implements TypeSyntax {}

  record MacroCall(MacroInvocation macro) implements TypeSyntax {
    @Override
    public Span span() {
      return macro.span();
    }
  }
}
