package freehold.c.types;

import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A statement with its meaning.
public sealed interface TypedStatement {
  Span span();

  /// `end` is the closing brace.
  record Block(List<TypedStatement> items, Span span, Span end) implements TypedStatement {}

  /// An automatic variable comes to life.
  record Declare(Variable variable, Optional<TypedInitializer> initializer, Span span)
      implements TypedStatement {}

  record Evaluate(TypedExpression expression, Span span) implements TypedStatement {}

  record Empty(Span span) implements TypedStatement {}

  record Label(String name, TypedStatement statement, Span span) implements TypedStatement {}

  /// `value` is absent for `default`.
  record Case(Optional<BigInteger> value, TypedStatement statement, Span span)
      implements TypedStatement {}

  record If(
      TypedExpression condition, TypedStatement then, Optional<TypedStatement> otherwise, Span span)
      implements TypedStatement {}

  record Switch(TypedExpression value, TypedStatement body, Span span) implements TypedStatement {}

  record While(TypedExpression condition, TypedStatement body, Span span)
      implements TypedStatement {}

  record DoWhile(TypedStatement body, TypedExpression condition, Span span)
      implements TypedStatement {}

  record For(
      List<TypedStatement> start,
      Optional<TypedExpression> condition,
      Optional<TypedExpression> step,
      TypedStatement body,
      Span span)
      implements TypedStatement {}

  record Goto(String label, Span span) implements TypedStatement {}

  record Continue(Span span) implements TypedStatement {}

  record Break(Span span) implements TypedStatement {}

  record Return(Optional<TypedExpression> value, Span span) implements TypedStatement {}
}
