package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Conditions as branches: `&&`, `||` and `!` are ways, not values.
final class ConditionLowering {
  private final FunctionLowering function;

  ConditionLowering(FunctionLowering function) {
    this.function = function;
  }

  void branch(TypedExpression condition, BlockId yes, BlockId no) {
    Span before = function.body.at(condition.span());
    switch (condition) {
      case TypedExpression.Not(TypedExpression operand, Span span) -> branch(operand, no, yes);
      case TypedExpression.Logical(boolean isAnd, var left, var right, Span span) -> {
        BlockId next = function.body.newBlock();
        branch(left, isAnd ? next : yes, isAnd ? no : next);
        function.body.startAt(next);
        branch(right, yes, no);
      }
      case TypedExpression.Arithmetic comparison when comparison.operator().isComparison() ->
          choose(function.arithmetic.comparison(comparison), yes, no);
      default ->
          choose(isNotZero(function.expressions.operand(condition), condition.type()), yes, no);
    }
    function.body.at(before);
  }

  private void choose(Operand condition, BlockId yes, BlockId no) {
    function.body.end(
        new Terminator.SwitchInt(
            function.body.source(),
            condition,
            List.of(new Terminator.Case(BigInteger.ZERO, no)),
            Optional.of(yes)));
  }

  /// A `_Bool`: whether a scalar differs from 0.
  Operand isNotZero(Operand value, CType type) {
    Type lowered = function.types.of(type);
    if (lowered == Type.BOOL) {
      return value;
    }
    Constant zero =
        type instanceof CType.Floating
            ? new Constant.Floating(lowered, 0)
            : new Constant.Scalar(lowered, BigInteger.ZERO);
    return function.body.keep(
        Type.BOOL, new Rvalue.Binary(BinaryOp.NOT_EQUAL, value, new Operand.Literal(zero)));
  }
}
