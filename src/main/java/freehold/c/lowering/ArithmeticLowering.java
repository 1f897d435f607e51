package freehold.c.lowering;

import freehold.c.syntax.BinaryOperator;
import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.UnaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.List;

/// Operators on numbers and pointers, with checks for what C leaves undefined (C11 6.5p5).
final class ArithmeticLowering {
  private final FunctionLowering function;

  ArithmeticLowering(FunctionLowering function) {
    this.function = function;
  }

  Operand arithmetic(TypedExpression.Arithmetic expression) {
    if (expression.operator().isComparison()) {
      return function.expressions.convert(
          comparison(expression), new CType.Whole(freehold.c.types.WholeKind.BOOL), CType.INT);
    }
    Operand left = left(expression.left(), expression.right());
    Operand right = function.expressions.operand(expression.right());
    return compute(
        expression.operator(), left, right, expression.type(), expression.right().type());
  }

  /// The left side is read before the right side can change it.
  private Operand left(TypedExpression left, TypedExpression right) {
    Operand value = function.expressions.operand(left);
    return Effects.has(right) && value instanceof Operand.Copy
        ? function.body.keep(function.types.of(left.type()), new Rvalue.Use(value))
        : value;
  }

  /// A `_Bool`.
  Operand comparison(TypedExpression.Arithmetic expression) {
    Operand left = left(expression.left(), expression.right());
    Operand right = function.expressions.operand(expression.right());
    return function.body.keep(
        Type.BOOL, new Rvalue.Binary(operator(expression.operator()), left, right));
  }

  static BinaryOp operator(BinaryOperator operator) {
    return switch (operator) {
      case OR -> BinaryOp.BIT_OR;
      case XOR -> BinaryOp.BIT_XOR;
      case AND -> BinaryOp.BIT_AND;
      case EQUAL -> BinaryOp.EQUAL;
      case NOT_EQUAL -> BinaryOp.NOT_EQUAL;
      case LESS -> BinaryOp.LESS;
      case GREATER -> BinaryOp.GREATER;
      case LESS_EQUAL -> BinaryOp.LESS_OR_EQUAL;
      case GREATER_EQUAL -> BinaryOp.GREATER_OR_EQUAL;
      case SHIFT_LEFT -> BinaryOp.SHIFT_LEFT;
      case SHIFT_RIGHT -> BinaryOp.SHIFT_RIGHT;
      case ADD -> BinaryOp.ADD;
      case SUBTRACT -> BinaryOp.SUBTRACT;
      case MULTIPLY -> BinaryOp.MULTIPLY;
      case DIVIDE -> BinaryOp.DIVIDE;
      case REMAINDER -> BinaryOp.REMAINDER;
      case OR_OR, AND_AND -> throw new AssertionError(operator);
    };
  }

  /// Both operands have the type of the result, save a shift's right one.
  Operand compute(
      BinaryOperator written, Operand left, Operand right, CType type, CType rightType) {
    BinaryOp operator = operator(written);
    Type lowered = function.types.of(type);
    if (!(lowered instanceof Type.Whole(IntegerKind kind))) {
      return function.body.keep(lowered, new Rvalue.Binary(operator, left, right));
    }
    Operand a = function.steady(left, lowered);
    Operand b = function.steady(right, function.types.of(rightType));
    return switch (operator) {
      case DIVIDE, REMAINDER -> {
        divisor(operator, a, b, lowered, kind);
        yield function.body.keep(lowered, new Rvalue.Binary(operator, a, b));
      }
      case SHIFT_LEFT, SHIFT_RIGHT -> shift(operator, a, b, lowered, rightType);
      case ADD, SUBTRACT, MULTIPLY ->
          kind.isSigned()
              ? checked(operator, a, b, lowered)
              : function.body.keep(lowered, new Rvalue.Binary(operator, a, b));
      case BIT_AND,
          BIT_OR,
          BIT_XOR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL ->
          function.body.keep(lowered, new Rvalue.Binary(operator, a, b));
    };
  }

  private Operand checked(BinaryOp operator, Operand left, Operand right, Type type) {
    Type pair = new Type.Tuple(List.of(type, Type.BOOL));
    Place both = Place.of(function.body.temporary(pair));
    function.body.assign(both, new Rvalue.CheckedBinary(operator, left, right));
    undefined(
        new Operand.Copy(both.field(1, Type.BOOL)),
        false,
        AssertMessage.Rule.SIGNED_OVERFLOW,
        operator,
        left,
        right);
    return new Operand.Copy(both.field(0, type));
  }

  private void undefined(
      Operand condition,
      boolean expected,
      AssertMessage.Rule rule,
      BinaryOp operator,
      Operand left,
      Operand right) {
    function.places.check(
        condition, expected, new AssertMessage.Undefined(rule, operator, left, right));
  }

  private Operand compare(BinaryOp operator, Operand left, Operand right) {
    return function.body.keep(Type.BOOL, new Rvalue.Binary(operator, left, right));
  }

  private static boolean isNumber(Operand operand, BigInteger except) {
    return operand instanceof Operand.Literal(Constant.Scalar(Type type, BigInteger value))
        && !value.equals(except);
  }

  private void divisor(
      BinaryOp operator, Operand left, Operand right, Type type, IntegerKind kind) {
    if (!isNumber(right, BigInteger.ZERO)) {
      Operand isZero = compare(BinaryOp.EQUAL, right, function.number(type, 0));
      undefined(isZero, false, AssertMessage.Rule.DIVISION_BY_ZERO, operator, left, right);
    }
    boolean mayOverflow =
        kind.isSigned()
            && !isNumber(right, BigInteger.ONE.negate())
            && !isNumber(left, kind.minimum());
    if (mayOverflow) {
      Operand isMinusOne = compare(BinaryOp.EQUAL, right, function.number(type, -1));
      Operand isLeast =
          compare(
              BinaryOp.EQUAL, left, new Operand.Literal(new Constant.Scalar(type, kind.minimum())));
      Operand both =
          function.body.keep(Type.BOOL, new Rvalue.Binary(BinaryOp.BIT_AND, isMinusOne, isLeast));
      undefined(both, false, AssertMessage.Rule.SIGNED_OVERFLOW, operator, left, right);
    }
  }

  private Operand shift(
      BinaryOp operator, Operand left, Operand right, Type type, CType rightType) {
    IntegerKind kind = ((Type.Whole) type).kind();
    Type amount = function.types.of(rightType);
    boolean known =
        right instanceof Operand.Literal(Constant.Scalar(Type t, BigInteger value))
            && value.signum() >= 0
            && value.intValue() < kind.bits();
    if (!known) {
      IntegerKind unsigned =
          ((Type.Whole) amount).kind().bits() == 64 ? IntegerKind.U64 : IntegerKind.U32;
      Type wide = new Type.Whole(unsigned);
      Operand count =
          function.body.keep(wide, new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, right, wide));
      Operand fits = compare(BinaryOp.LESS, count, function.number(wide, kind.bits()));
      undefined(fits, true, AssertMessage.Rule.SHIFT_AMOUNT, operator, left, right);
    }
    Operand result = function.body.keep(type, new Rvalue.Binary(operator, left, right));
    if (operator == BinaryOp.SHIFT_LEFT && kind.isSigned()) {
      lossless(result, left, right, type);
    }
    return result;
  }

  /// C11 6.5.7p4: a signed value shifted left must be representable and not negative.
  private void lossless(Operand result, Operand left, Operand right, Type type) {
    Operand back = function.body.keep(type, new Rvalue.Binary(BinaryOp.SHIFT_RIGHT, result, right));
    Operand same = compare(BinaryOp.EQUAL, back, left);
    Operand positive = compare(BinaryOp.GREATER_OR_EQUAL, left, function.number(type, 0));
    Operand fine =
        function.body.keep(Type.BOOL, new Rvalue.Binary(BinaryOp.BIT_AND, same, positive));
    undefined(fine, true, AssertMessage.Rule.SHIFT_OVERFLOW, BinaryOp.SHIFT_LEFT, left, right);
  }

  Operand negate(TypedExpression.Negate negate) {
    Operand value = function.expressions.operand(negate.operand());
    Type type = function.types.of(negate.type());
    if (type instanceof Type.Whole(IntegerKind kind) && kind.isSigned()) {
      Operand steady = function.steady(value, type);
      return checked(BinaryOp.SUBTRACT, function.number(type, 0), steady, type);
    }
    return function.body.keep(type, new Rvalue.Unary(UnaryOp.NEGATE, value));
  }

  Operand offset(TypedExpression.PointerOffset offset) {
    Operand pointer = left(offset.pointer(), offset.index());
    Operand index = function.expressions.operand(offset.index());
    return move(pointer, index, offset.backwards(), (CType.Pointer) offset.type());
  }

  /// A pointer so many elements on; it may be used only where its object is.
  Operand move(Operand pointer, Operand index, boolean backwards, CType.Pointer type) {
    Type lowered = function.types.of(type);
    Type wide = function.types.of(CType.LONG);
    Operand by = index;
    if (backwards) {
      by =
          index instanceof Operand.Literal(Constant.Scalar(Type t, BigInteger value))
              ? new Operand.Literal(new Constant.Scalar(wide, value.negate()))
              : function.body.keep(wide, new Rvalue.Unary(UnaryOp.NEGATE, index));
    }
    Place result = Place.of(function.body.temporary(lowered));
    function.expressions.intrinsic(
        Intrinsic.WRAPPING_OFFSET, List.of(pointee(type)), List.of(pointer, by), result);
    return new Operand.Copy(result);
  }

  /// GNU C counts `void` and functions as one byte.
  private Type pointee(CType.Pointer type) {
    boolean isByte = type.target() instanceof CType.Void || type.target() instanceof CType.Function;
    return isByte ? Type.U8 : function.types.of(type.target());
  }

  Operand difference(TypedExpression.PointerDifference difference) {
    Operand left = left(difference.left(), difference.right());
    Operand right = function.expressions.operand(difference.right());
    Place result = Place.of(function.body.temporary(function.types.of(CType.LONG)));
    function.expressions.intrinsic(
        Intrinsic.POINTER_DISTANCE,
        List.of(pointee((CType.Pointer) difference.left().type())),
        List.of(left, right),
        result);
    return new Operand.Copy(result);
  }
}
