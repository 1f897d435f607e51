package freehold.rust.borrowck;

import freehold.mir.Location;
import freehold.source.Span;

/// Why one region must outlive another: an instruction, and what it does to bring that about.
record Cause(Kind kind, Location at, Span span) {
  /// Kinds in the order in which rustc would rather blame them.
  enum Kind {
    RETURN(0),
    ANNOTATION(2),
    CAST(2),
    ARGUMENT(2),
    ASSIGNMENT(2),
    CAPTURE(2),
    BOUND(4),
    BORING(5);

    private final int rank;

    Kind(int rank) {
      this.rank = rank;
    }

    /// The lower, the better it explains an error.
    int rank() {
      return rank;
    }
  }

  Cause as(Kind other) {
    return new Cause(other, at, span);
  }
}
