package freehold.c.types;

import freehold.source.Diagnostic;
import freehold.source.Span;

/// Leaves the checking of a statement or declaration at its first error.
final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic problem;

  private Rejected(Diagnostic problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  static Rejected error(String message, Span span) {
    return new Rejected(Diagnostic.uncoded(message, span));
  }

  static Rejected unsupported(String construct, Span span) {
    return new Rejected(Diagnostic.unsupported(construct, span));
  }

  Diagnostic problem() {
    return problem;
  }
}
