package freehold.rust.types;

import freehold.mir.type.Type;

/// What the surroundings of an expression want its type to be.
///
/// @param type null if nothing is wanted
/// @param strong whether branches are coerced to it; otherwise it only guides literals and closures
record Expectation(Type type, boolean strong) {
  static final Expectation NONE = new Expectation(null, false);

  static Expectation of(Type type) {
    boolean unsized =
        type instanceof Type.Slice || type instanceof Type.Str || type instanceof Type.Dynamic;
    return new Expectation(type, !unsized);
  }

  static Expectation hint(Type type) {
    return new Expectation(type, false);
  }

  boolean isPresent() {
    return type != null;
  }
}
