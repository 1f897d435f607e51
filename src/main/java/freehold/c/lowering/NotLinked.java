package freehold.c.lowering;

import freehold.source.Diagnostic;

/// Leaves the lowering of a program that cannot be put together.
final class NotLinked extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic problem;

  NotLinked(Diagnostic problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Diagnostic problem() {
    return problem;
  }
}
