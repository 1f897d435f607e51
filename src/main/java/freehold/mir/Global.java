package freehold.mir;

import freehold.mir.type.Type;
import freehold.source.Span;

/// A value in static data that an initializer computes before the run.
///
/// @param initializer a function without arguments that returns the value
public record Global(
    Kind kind, String name, Type type, boolean mutable, FunctionId initializer, Span span) {

  /// What of the source it is.
  public enum Kind {
    STATIC,
    CONST,
    PROMOTED
  }
}
