package freehold.mir;

import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.Optional;

/// A value in static data that an initializer computes before the run.
///
/// @param initializer a function without arguments that returns the value; absent for what begins
///   as zeros
public record Global(
    Kind kind,
    String name,
    Type type,
    boolean mutable,
    Optional<FunctionId> initializer,
    Span span) {

  /// What of the source it is.
  public enum Kind {
    STATIC,
    /// A static that nothing may write, such as a `const` object of C.
    READ_ONLY,
    CONST,
    PROMOTED
  }
}
