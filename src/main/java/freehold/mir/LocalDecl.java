package freehold.mir;

import freehold.mir.type.Type;
import freehold.source.Span;

/// A slot of a frame.
///
/// @param name the variable's name, else empty
/// @param scope the scope in which the variable becomes visible
public record LocalDecl(
    Kind kind, String name, Type type, boolean mutable, Span span, ScopeId scope) {

  /// What a slot is for.
  public enum Kind {
    RETURN,
    ARGUMENT,
    VARIABLE,
    TEMPORARY,
    DROP_FLAG
  }

  public boolean isUserVariable() {
    return !name.isEmpty();
  }
}
