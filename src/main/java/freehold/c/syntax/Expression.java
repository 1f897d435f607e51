package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;

/// An expression as it is written.
public sealed interface Expression {
  Span span();

  record Name(String name, Span span) implements Expression {}

  /// An integer or floating constant as it is spelled.
  record Number(String text, Span span) implements Expression {}

  record CharacterConstant(String text, Span span) implements Expression {}

  /// Adjacent literals as they are spelled, quotes included.
  record Text(List<String> parts, Span span) implements Expression {}

  record Unary(Operator operator, Expression operand, Span span) implements Expression {
    /// The prefix operators.
    public enum Operator {
      ADDRESS,
      DEREFERENCE,
      PLUS,
      MINUS,
      COMPLEMENT,
      NOT,
      INCREMENT,
      DECREMENT
    }
  }

  record Postfix(boolean increments, Expression operand, Span span) implements Expression {}

  record Binary(BinaryOperator operator, Expression left, Expression right, Span span)
      implements Expression {}

  /// `operator` is null for a plain `=`.
  record Assignment(BinaryOperator operator, Expression left, Expression right, Span span)
      implements Expression {}

  record Conditional(Expression condition, Expression then, Expression otherwise, Span span)
      implements Expression {}

  record Comma(Expression first, Expression second, Span span) implements Expression {}

  record Cast(TypeName type, Expression operand, Span span) implements Expression {}

  record CompoundLiteral(TypeName type, Initializer.Braced initializer, Span span)
      implements Expression {}

  record SizeOfType(TypeName type, Span span) implements Expression {}

  record SizeOfValue(Expression operand, Span span) implements Expression {}

  record AlignOf(TypeName type, Span span) implements Expression {}

  record Subscript(Expression base, Expression index, Span span) implements Expression {}

  record Call(Expression callee, List<Expression> arguments, Span span) implements Expression {}

  /// `base.name`, or `base->name` if it goes through a pointer.
  record Member(Expression base, boolean throughPointer, String name, Span nameSpan, Span span)
      implements Expression {}

  record VariableArgument(Expression list, TypeName type, Span span) implements Expression {}

  record OffsetOf(TypeName type, List<Initializer.Designator> path, Span span)
      implements Expression {}

  /// A construct that this front end does not know.
  record Unsupported(String construct, Span span) implements Expression {}
}
