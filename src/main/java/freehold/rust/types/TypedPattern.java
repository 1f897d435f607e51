package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A pattern with its type; default binding modes are spelled out as [Deref]s and by-reference
/// [Binding]s. `type` is that of the matched place.
public sealed interface TypedPattern {
  Type type();

  Span span();

  record Wildcard(Type type, Span span) implements TypedPattern {}

  /// How a binding takes the place it matches.
  enum BindingMode {
    BY_VALUE,
    BY_REFERENCE,
    BY_MUTABLE_REFERENCE
  }

  /// In the alternatives of an or-pattern the same variable is bound in each.
  record Binding(
      VariableId variable,
      BindingMode mode,
      Optional<TypedPattern> subpattern,
      Type type,
      Span span)
      implements TypedPattern {}

  /// One variant of an enum; fields that are not named are wild.
  record Variant(Type.Adt type, int variant, List<FieldPattern> fields, Span span)
      implements TypedPattern {}

  /// A struct, tuple or union.
  record Leaf(Type type, List<FieldPattern> fields, Span span) implements TypedPattern {}

  record FieldPattern(int index, TypedPattern pattern) {}

  /// What is behind a reference (or `Box`, in our std's `box` patterns).
  record Deref(TypedPattern inner, Type type, Span span) implements TypedPattern {}

  /// Equal to a scalar, a float, or a text of type `&str` (then `type` is `&str`, or `str` behind a
  /// [Deref]; a byte text is `&[u8; N]` or `[u8]`).
  record Value(Constant constant, Type type, Span span) implements TypedPattern {}

  /// A scalar between bounds; an absent bound is the type's own. Characters by code point.
  record Range(
      Optional<BigInteger> from, Optional<BigInteger> to, boolean inclusive, Type type, Span span)
      implements TypedPattern {}

  /// `rest` is absent where there is no `..`; `[a, rest @ .., z]`. The type is an array or slice.
  record Sequence(
      List<TypedPattern> prefix,
      Optional<TypedPattern> rest,
      List<TypedPattern> suffix,
      Type type,
      Span span)
      implements TypedPattern {}

  record Or(List<TypedPattern> alternatives, Type type, Span span) implements TypedPattern {}
}
