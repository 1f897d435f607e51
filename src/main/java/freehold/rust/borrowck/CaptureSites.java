package freehold.rust.borrowck;

import freehold.mir.AggregateKind;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// The closures of a body, found by the instructions that capture for them.
final class CaptureSites {
  private final Body body;

  CaptureSites(Body body) {
    this.body = body;
  }

  /// The closure expression for which the instruction captures, if it does.
  Optional<Span> closure(Location at) {
    List<Statement> statements = body.block(at.block()).statements();
    if (at.statementIndex() >= statements.size()
        || !(statements.get(at.statementIndex()) instanceof Statement.Assign capture)) {
      return Optional.empty();
    }
    Operand captured = new Operand.Move(capture.place());
    for (Statement statement : statements.subList(at.statementIndex() + 1, statements.size())) {
      if (statement instanceof Statement.Assign(var source, var place, Rvalue value)
          && value instanceof Rvalue.Aggregate(AggregateKind kind, List<Operand> operands)
          && kind instanceof AggregateKind.Closure
          && operands.contains(captured)) {
        return Optional.of(source.span());
      }
    }
    return Optional.empty();
  }

  /// Where a use is reported: that of a closure where the closure begins.
  Span span(Access access) {
    return closure(access.at()).orElse(access.span());
  }

  /// Whether a closure changes what a variable that is not `mut` leads to, so that no other
  /// reference to it may be used, not even by the variable.
  boolean isUnique(Place place, Location at) {
    LocalDecl local = body.local(place.local());
    return !local.mutable() && !local.name().isEmpty() && closure(at).isPresent();
  }
}
