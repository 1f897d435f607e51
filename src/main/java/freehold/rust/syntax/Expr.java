package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// An expression as it is written.
public sealed interface Expr {
  Span span();

  record Literal(LiteralValue value, Span span) implements Expr {}

  record OfPath(Optional<freehold.rust.syntax.Path.QualifiedSelf> self, Path path, Span span)
      implements Expr {}

  /// `-e`, `!e`, `*e`.
  record Unary(UnaryOperator operator, Expr operand, Span span) implements Expr {}

  record Binary(BinaryOperator operator, Expr left, Expr right, Span operatorSpan, Span span)
      implements Expr {}

  record Assign(Expr target, Expr value, Span span) implements Expr {}

  record CompoundAssign(
      BinaryOperator operator, Expr target, Expr value, Span operatorSpan, Span span)
      implements Expr {}

  /// `&e`, `&mut e`; `raw` for `&raw const e`, `&raw mut e`.
  record Borrow(boolean raw, boolean mutable, Expr operand, Span span) implements Expr {}

  record Cast(Expr operand, TypeSyntax type, Span span) implements Expr {}

  record Range(Optional<Expr> from, Optional<Expr> to, boolean inclusive, Span span)
      implements Expr {}

  record Call(Expr callee, List<Expr> arguments, Span span) implements Expr {}

  record MethodCall(
      Expr receiver, freehold.rust.syntax.Path.Segment method, List<Expr> arguments, Span span)
      implements Expr {}

  /// `e.name`; a tuple's field is named by its number.
  record Field(Expr operand, Identifier name, Span span) implements Expr {}

  record Index(Expr operand, Expr index, Span span) implements Expr {}

  /// `(a, b)`; unit has no elements.
  record Tuple(List<Expr> elements, Span span) implements Expr {}

  record Parenthesized(Expr inner, Span span) implements Expr {}

  record Array(List<Expr> elements, Span span) implements Expr {}

  record Repeat(Expr value, Expr length, Span span) implements Expr {}

  /// `Path { name: value, ..base }`.
  record Struct(
      Optional<freehold.rust.syntax.Path.QualifiedSelf> self,
      Path path,
      List<FieldValue> fields,
      Optional<Expr> base,
      Span span)
      implements Expr {}

  /// One field of a struct expression; with `shorthand` the value is the path of the same name.
  record FieldValue(Identifier name, Expr value, boolean shorthand, Span span) {}

  record OfBlock(BlockKind kind, Optional<Lifetime> label, Block block, Span span)
      implements Expr {}

  /// What stands before a block.
  enum BlockKind {
    PLAIN,
    UNSAFE,
    CONST,
    ASYNC,
    ASYNC_MOVE
  }

  /// `condition` may hold [Let]s joined by `&&`; `otherwise` is a block or another `if`.
  record If(Expr condition, Block then, Optional<Expr> otherwise, Span span) implements Expr {}

  /// `let pattern = value` as a condition.
  record Let(Pattern pattern, Expr value, Span span) implements Expr {}

  record While(Optional<Lifetime> label, Expr condition, Block body, Span span) implements Expr {}

  record Loop(Optional<Lifetime> label, Block body, Span span) implements Expr {}

  record For(Optional<Lifetime> label, Pattern pattern, Expr iterated, Block body, Span span)
      implements Expr {}

  record Match(Expr scrutinee, List<Arm> arms, Span span) implements Expr {}

  record Arm(
      List<Attribute> attributes, Pattern pattern, Optional<Expr> guard, Expr body, Span span) {}

  record Closure(
      boolean isMove,
      boolean isAsync,
      List<ClosureParameter> parameters,
      Optional<TypeSyntax> returns,
      Expr body,
      Span span)
      implements Expr {}

  record ClosureParameter(Pattern pattern, Optional<TypeSyntax> type) {}

  record Break(Optional<Lifetime> label, Optional<Expr> value, Span span) implements Expr {}

  record Continue(Optional<Lifetime> label, Span span) implements Expr {}

  record Return(Optional<Expr> value, Span span) implements Expr {}

  /// `e?`.
  record Try(Expr operand, Span span) implements Expr {}

  /// `e.await`.
  record Await(Expr operand, Span span) implements Expr {}

  /// `_` on the left of an assignment.
  record Underscore(Span span) implements Expr {}

  record MacroCall(MacroInvocation macro) implements Expr {
    @Override
    public Span span() {
      return macro.span();
    }
  }

  /// What could not be parsed or expanded; a diagnostic says why.
  record Error(Span span) implements Expr {}
}
