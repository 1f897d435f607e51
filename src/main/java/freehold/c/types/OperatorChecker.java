package freehold.c.types;

import freehold.c.syntax.BinaryOperator;
import freehold.c.syntax.Expression;
import freehold.source.Span;
import java.math.BigInteger;

/// Operators: which operands they take, what conversions they make.
final class OperatorChecker {
  private final UnitChecker unit;

  OperatorChecker(UnitChecker unit) {
    this.unit = unit;
  }

  private TypedExpression value(Expression written) {
    return unit.expressions().value(written);
  }

  TypedExpression unary(Expression.Unary written) {
    Span span = written.span();
    return switch (written.operator()) {
      case ADDRESS -> address(unit.expressions().check(written.operand()), span);
      case DEREFERENCE -> dereference(value(written.operand()), span);
      case PLUS -> Conversions.promote(arithmetic(written, "unary plus"));
      case MINUS -> {
        TypedExpression operand = Conversions.promote(arithmetic(written, "unary minus"));
        yield negated(operand, span);
      }
      case COMPLEMENT -> {
        TypedExpression operand = arithmetic(written, "bit-complement");
        if (!operand.type().isInteger()) {
          throw Rejected.error("wrong type argument to bit-complement", span);
        }
        TypedExpression promoted = Conversions.promote(operand);
        yield new TypedExpression.Complement(promoted, promoted.type(), span);
      }
      case NOT -> new TypedExpression.Not(unit.expressions().condition(written.operand()), span);
      case INCREMENT -> step(written.operand(), true, false, span);
      case DECREMENT -> step(written.operand(), false, false, span);
    };
  }

  private static TypedExpression negated(TypedExpression operand, Span span) {
    if (operand instanceof TypedExpression.Whole whole) {
      BigInteger value = whole.type().wholeKind().wrap(whole.value().negate());
      return new TypedExpression.Whole(whole.type(), value, span);
    }
    if (operand instanceof TypedExpression.Real real) {
      return new TypedExpression.Real(real.type(), -real.value(), span);
    }
    return new TypedExpression.Negate(operand, operand.type(), span);
  }

  private TypedExpression arithmetic(Expression.Unary written, String what) {
    TypedExpression operand = value(written.operand());
    if (!operand.type().isArithmetic()) {
      throw Rejected.error("wrong type argument to " + what, written.span());
    }
    return operand;
  }

  private TypedExpression address(TypedExpression target, Span span) {
    if (target instanceof TypedExpression.FunctionUse use) {
      return new TypedExpression.FunctionAddress(
          use.function(), new CType.Pointer(use.type(), false), span);
    }
    if (!target.isLvalue()) {
      throw Rejected.error("lvalue required as unary '&' operand", span);
    }
    CType type = new CType.Pointer(target.type(), ExpressionChecker.isConst(target));
    return new TypedExpression.AddressOf(target, type, span);
  }

  TypedExpression dereference(TypedExpression pointer, Span span) {
    if (!(pointer.type() instanceof CType.Pointer(CType target, boolean toConst))) {
      throw Rejected.error(
          "invalid type argument of unary '*' (have '" + pointer.type().text() + "')", span);
    }
    if (target instanceof CType.Void) {
      throw Rejected.error("void value not ignored as it ought to be", span);
    }
    if (!target.isComplete() && !(target instanceof CType.Function)) {
      boolean array = target instanceof CType.Array;
      if (!array) {
        throw Rejected.error("invalid use of undefined type '" + target.text() + "'", span);
      }
    }
    return new TypedExpression.Dereference(pointer, target, span);
  }

  TypedExpression postfix(Expression.Postfix written) {
    return step(written.operand(), written.increments(), true, written.span());
  }

  private TypedExpression step(Expression operand, boolean increments, boolean after, Span span) {
    TypedExpression target = unit.expressions().check(operand);
    String word = increments ? "increment" : "decrement";
    writable(target, word + " operand", word, span);
    if (!target.type().isScalar()) {
      throw Rejected.error("wrong type argument to " + word, span);
    }
    if (target.type() instanceof CType.Pointer(CType to, boolean c)) {
      checkPointee(to, span);
    }
    return new TypedExpression.Step(target, increments, after, span);
  }

  /// Lvalues that are not const may be written.
  private static void writable(TypedExpression target, String what, String verb, Span span) {
    if (!target.isLvalue()) {
      throw Rejected.error("lvalue required as " + what, span);
    }
    if (target.type() instanceof CType.Array) {
      throw Rejected.error("assignment to expression with array type", span);
    }
    if (ExpressionChecker.isConst(target)) {
      String name =
          target instanceof TypedExpression.VariableUse use
              ? "variable '" + use.variable().name() + "'"
              : "location";
      throw Rejected.error(verb + " of read-only " + name, span);
    }
  }

  private static void checkPointee(CType target, Span span) {
    boolean gnu = target instanceof CType.Void || target instanceof CType.Function;
    if (!target.isComplete() && !gnu) {
      throw Rejected.error(
          "invalid use of undefined type or arithmetic on a pointer to '" + target.text() + "'",
          span);
    }
  }

  TypedExpression offset(
      TypedExpression pointer, TypedExpression index, boolean backwards, Span span) {
    checkPointee(((CType.Pointer) pointer.type()).target(), span);
    TypedExpression wide = Conversions.to(CType.LONG, Conversions.promote(index));
    return new TypedExpression.PointerOffset(pointer, wide, backwards, pointer.type(), span);
  }

  TypedExpression binary(Expression.Binary written) {
    BinaryOperator operator = written.operator();
    if (operator == BinaryOperator.AND_AND || operator == BinaryOperator.OR_OR) {
      return new TypedExpression.Logical(
          operator == BinaryOperator.AND_AND,
          unit.expressions().condition(written.left()),
          unit.expressions().condition(written.right()),
          written.span());
    }
    return binary(operator, value(written.left()), value(written.right()), written.span());
  }

  private TypedExpression binary(
      BinaryOperator operator, TypedExpression left, TypedExpression right, Span span) {
    boolean leftPointer = left.type() instanceof CType.Pointer;
    boolean rightPointer = right.type() instanceof CType.Pointer;
    if (leftPointer || rightPointer) {
      return pointers(operator, left, right, span);
    }
    boolean fine =
        switch (operator) {
          case OR, XOR, AND, SHIFT_LEFT, SHIFT_RIGHT, REMAINDER ->
              left.type().isInteger() && right.type().isInteger();
          case EQUAL,
              NOT_EQUAL,
              LESS,
              GREATER,
              LESS_EQUAL,
              GREATER_EQUAL,
              ADD,
              SUBTRACT,
              MULTIPLY,
              DIVIDE,
              OR_OR,
              AND_AND ->
              left.type().isArithmetic() && right.type().isArithmetic();
        };
    if (!fine) {
      throw invalid(operator, left, right, span);
    }
    if (ExpressionChecker.isShift(operator)) {
      TypedExpression promoted = Conversions.promote(left);
      return new TypedExpression.Arithmetic(
          operator, promoted, Conversions.promote(right), promoted.type(), span);
    }
    CType common = Conversions.common(left.type(), right.type());
    return new TypedExpression.Arithmetic(
        operator,
        Conversions.to(common, left),
        Conversions.to(common, right),
        operator.isComparison() ? CType.INT : common,
        span);
  }

  private static Rejected invalid(
      BinaryOperator operator, TypedExpression left, TypedExpression right, Span span) {
    return Rejected.error(
        "invalid operands to binary "
            + operator.text()
            + " (have '"
            + left.type().text()
            + "' and '"
            + right.type().text()
            + "')",
        span);
  }

  private TypedExpression pointers(
      BinaryOperator operator, TypedExpression left, TypedExpression right, Span span) {
    boolean both = left.type() instanceof CType.Pointer && right.type() instanceof CType.Pointer;
    if (operator.isComparison()) {
      return comparison(operator, left, right, span);
    }
    if (operator == BinaryOperator.ADD && !both) {
      boolean pointerFirst = left.type() instanceof CType.Pointer;
      TypedExpression index = pointerFirst ? right : left;
      if (index.type().isInteger()) {
        return offset(pointerFirst ? left : right, index, false, span);
      }
    }
    if (operator == BinaryOperator.SUBTRACT && left.type() instanceof CType.Pointer to) {
      if (right.type().isInteger()) {
        return offset(left, right, true, span);
      }
      if (both) {
        checkPointee(to.target(), span);
        return new TypedExpression.PointerDifference(left, right, CType.LONG, span);
      }
    }
    throw invalid(operator, left, right, span);
  }

  private TypedExpression comparison(
      BinaryOperator operator, TypedExpression left, TypedExpression right, Span span) {
    boolean leftPointer = left.type() instanceof CType.Pointer;
    CType type = leftPointer ? left.type() : right.type();
    TypedExpression other = leftPointer ? right : left;
    if (other.type() instanceof CType.Floating || !other.type().isScalar()) {
      throw invalid(operator, left, right, span);
    }
    if (other.type().isInteger() && !Conversions.isNull(other)) {
      unit.conversions().warn("comparison between pointer and integer", span);
    }
    return new TypedExpression.Arithmetic(
        operator, Conversions.to(type, left), Conversions.to(type, right), CType.INT, span);
  }

  TypedExpression assignment(Expression.Assignment written) {
    TypedExpression target = unit.expressions().check(written.left());
    Span span = written.span();
    writable(target, "left operand of assignment", "assignment", span);
    if (written.operator() == null) {
      TypedExpression value = value(written.right());
      TypedExpression converted =
          unit.conversions().assigned(target.type(), value, Conversions.Where.ASSIGNMENT);
      return new TypedExpression.Assign(target, converted, span);
    }
    TypedExpression right = value(written.right());
    TypedExpression whole = binary(written.operator(), target, right, span);
    return switch (whole) {
      case TypedExpression.Arithmetic a ->
          new TypedExpression.CompoundAssign(
              written.operator(), target, a.right(), a.left().type(), span);
      case TypedExpression.PointerOffset offset ->
          new TypedExpression.CompoundAssign(
              written.operator(), target, offset.index(), offset.type(), span);
      default -> throw invalid(written.operator(), target, right, span);
    };
  }

  TypedExpression conditional(Expression.Conditional written) {
    TypedExpression condition = unit.expressions().condition(written.condition());
    TypedExpression then = value(written.then());
    TypedExpression otherwise = value(written.otherwise());
    CType type = joined(then, otherwise, written.span());
    if (type instanceof CType.Void) {
      return new TypedExpression.Conditional(condition, then, otherwise, type, written.span());
    }
    return new TypedExpression.Conditional(
        condition,
        Conversions.to(type, then),
        Conversions.to(type, otherwise),
        type,
        written.span());
  }

  private CType joined(TypedExpression then, TypedExpression otherwise, Span span) {
    CType left = then.type();
    CType right = otherwise.type();
    if (left.isArithmetic() && right.isArithmetic()) {
      return Conversions.common(left, right);
    }
    if (left instanceof CType.Void || right instanceof CType.Void) {
      return CType.VOID;
    }
    if (left instanceof CType.Pointer && Conversions.isNull(otherwise)) {
      return left;
    }
    if (right instanceof CType.Pointer && Conversions.isNull(then)) {
      return right;
    }
    if (left instanceof CType.Pointer(CType a, boolean c)
        && right instanceof CType.Pointer(CType b, boolean d)) {
      CType target = a instanceof CType.Void ? a : b instanceof CType.Void ? b : a;
      return new CType.Pointer(target, c || d);
    }
    if (left.equals(right)) {
      return left;
    }
    throw Rejected.error("type mismatch in conditional expression", span);
  }

  TypedExpression cast(Expression.Cast written) {
    CType type = unit.types().named(written.type());
    TypedExpression operand = value(written.operand());
    Span span = written.span();
    if (type instanceof CType.Void) {
      return new TypedExpression.Convert(operand, type, span);
    }
    if (!type.isScalar()) {
      throw Rejected.error("conversion to non-scalar type requested", span);
    }
    if (!operand.type().isScalar()) {
      throw Rejected.error(
          operand.type() instanceof CType.Void
              ? "void value not ignored as it ought to be"
              : "aggregate value used where a scalar was expected",
          span);
    }
    boolean floating =
        type instanceof CType.Floating && operand.type() instanceof CType.Pointer
            || type instanceof CType.Pointer && operand.type() instanceof CType.Floating;
    if (floating) {
      throw Rejected.error("pointer value used where a floating-point was expected", span);
    }
    return operand.type().equals(type) ? operand : withSpan(Conversions.to(type, operand), span);
  }

  private static TypedExpression withSpan(TypedExpression converted, Span span) {
    return converted instanceof TypedExpression.Convert(var operand, CType type, Span inner)
        ? new TypedExpression.Convert(operand, type, span)
        : converted;
  }
}
