package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A pattern as it is written.
public sealed interface Pattern {
  Span span();

  record Wildcard(Span span) implements Pattern {}

  /// `..` within a tuple or slice pattern.
  record Rest(Span span) implements Pattern {}

  /// `ref mut name @ sub`. A lone name may turn out to be a constant or a unit struct or variant.
  record Binding(
      boolean byReference,
      boolean mutable,
      Identifier name,
      Optional<Pattern> subpattern,
      Span span)
      implements Pattern {}

  /// A literal, a negated number literal or an inline `const` block.
  record Literal(Expr value, Span span) implements Pattern {}

  record OfPath(Optional<Path.QualifiedSelf> self, Path path, Span span) implements Pattern {}

  record TupleStruct(
      Optional<Path.QualifiedSelf> self, Path path, List<Pattern> elements, Span span)
      implements Pattern {}

  /// `Path { name: pattern, name, .. }`; a shorthand field has `shorthand` set.
  record Struct(
      Optional<Path.QualifiedSelf> self, Path path, List<Field> fields, boolean rest, Span span)
      implements Pattern {}

  /// One field of a struct pattern.
  record Field(Identifier name, Pattern pattern, boolean shorthand, Span span) {}

  record Tuple(List<Pattern> elements, Span span) implements Pattern {}

  record Parenthesized(Pattern inner, Span span) implements Pattern {}

  record Slice(List<Pattern> elements, Span span) implements Pattern {}

  record Reference(boolean mutable, Pattern inner, Span span) implements Pattern {}

  /// `a..=b`, `a..b`, `a..`, `..=b`; the bounds are literals or paths.
  record Range(Optional<Expr> from, Optional<Expr> to, boolean inclusive, Span span)
      implements Pattern {}

  record Or(List<Pattern> alternatives, Span span) implements Pattern {}

  record MacroCall(MacroInvocation macro) implements Pattern {
    @Override
    public Span span() {
      return macro.span();
    }
  }
}
