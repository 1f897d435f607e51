package freehold.rust.types;

import freehold.source.Span;

/// Something that must hold, and where in the text it must. `depth` counts what it follows from.
record Obligation(Predicate predicate, Span cause, int depth) {
  Obligation(Predicate predicate, Span cause) {
    this(predicate, cause, 0);
  }
}
