package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.Optional;

/// What a binding declares. `type` is the variable's own: a reference for `ref` bindings.
///
/// @param annotation of a `let` that binds nothing else
public record Variable(
    VariableId id,
    String name,
    Type type,
    boolean mutable,
    Span span,
    Optional<Annotation> annotation) {
  public Variable(VariableId id, String name, Type type, boolean mutable, Span span) {
    this(id, name, type, mutable, span, Optional.empty());
  }
}
