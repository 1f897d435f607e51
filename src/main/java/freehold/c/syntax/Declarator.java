package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// The part of a declaration that makes pointers, arrays and functions out of the specified type.
///
/// `*a[3]` is an array of pointers: derivations are listed from the name outwards, array first.
///
/// @param name empty if it is abstract
public record Declarator(String name, List<Derivation> derivations, Span span) {
  /// One step from the type of the whole to the specified type.
  public sealed interface Derivation {
    record PointerTo(boolean isConst) implements Derivation {}

    /// `length` is absent in `[]`.
    record ArrayOf(Optional<Expression> length, Span span) implements Derivation {}

    /// `parameters` are empty and `prototyped` false in `()`.
    record FunctionReturning(List<Parameter> parameters, boolean variadic, boolean prototyped)
        implements Derivation {}
  }

  /// A parameter of a function declarator.
  public record Parameter(Specifiers specifiers, Declarator declarator, Span span) {}
}
