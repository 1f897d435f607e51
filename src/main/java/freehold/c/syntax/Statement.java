package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A statement as it is written.
public sealed interface Statement {
  Span span();

  /// `end` is the closing brace.
  record Block(List<Statement> items, Span span, Span end) implements Statement {}

  record Declare(Declaration declaration, Span span) implements Statement {}

  record Evaluate(Expression expression, Span span) implements Statement {}

  record Empty(Span span) implements Statement {}

  record Label(String name, Statement statement, Span span) implements Statement {}

  record Case(Expression value, Statement statement, Span span) implements Statement {}

  record Default(Statement statement, Span span) implements Statement {}

  record If(Expression condition, Statement then, Optional<Statement> otherwise, Span span)
      implements Statement {}

  record Switch(Expression value, Statement body, Span span) implements Statement {}

  record While(Expression condition, Statement body, Span span) implements Statement {}

  record DoWhile(Statement body, Expression condition, Span span) implements Statement {}

  record For(
      Optional<Statement> start,
      Optional<Expression> condition,
      Optional<Expression> step,
      Statement body,
      Span span)
      implements Statement {}

  record Goto(String label, Span span) implements Statement {}

  record Continue(Span span) implements Statement {}

  record Break(Span span) implements Statement {}

  record Return(Optional<Expression> value, Span span) implements Statement {}

  /// A construct that this front end does not know.
  record Unsupported(String construct, Span span) implements Statement {}
}
