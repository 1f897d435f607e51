package freehold.rust.lowering;

import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.UnaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;

/// Built-in operators with the checks that panic: overflow, division by zero, shifts too far.
final class ArithmeticLowering {
  private final FunctionLowering function;

  ArithmeticLowering(FunctionLowering function) {
    this.function = function;
  }

  /// An operand and its type.
  record Scalar(Operand operand, Type type) {}

  Rvalue binary(Span span, BinaryOp operator, Scalar first, Scalar second) {
    Type type = first.type();
    Operand left = first.operand();
    Operand right = second.operand();
    if (!(type instanceof Type.Whole(IntegerKind kind))) {
      return new Rvalue.Binary(operator, left, right);
    }
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY -> checked(span, operator, type, left, right);
      case DIVIDE, REMAINDER -> {
        checkDivision(span, operator, kind, left, right);
        yield new Rvalue.Binary(operator, left, right);
      }
      case SHIFT_LEFT, SHIFT_RIGHT -> {
        checkShift(span, operator, kind, second);
        yield new Rvalue.Binary(operator, left, right);
      }
      case BIT_AND,
          BIT_OR,
          BIT_XOR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL ->
          new Rvalue.Binary(operator, left, right);
    };
  }

  Rvalue unary(Span span, UnaryOp operator, Type type, Operand operand) {
    if (operator == UnaryOp.NEGATE && type instanceof Type.Whole(IntegerKind kind)) {
      if (operand instanceof Operand.Literal(Constant.Scalar(var t, BigInteger value))) {
        return new Rvalue.Use(
            new Operand.Literal(new Constant.Scalar(type, kind.wrap(value.negate()))));
      }
      Operand isLeast = equal(span, operand, kind.minimum(), type);
      function.places.check(span, isLeast, false, new AssertMessage.NegationOverflow());
    }
    return new Rvalue.Unary(operator, operand);
  }

  private Rvalue checked(Span span, BinaryOp operator, Type type, Operand left, Operand right) {
    Type pair = new Type.Tuple(List.of(type, Type.BOOL));
    LocalId result = function.graph.newTemporary(pair, span);
    function.graph.assign(span, result, new Rvalue.CheckedBinary(operator, left, right));
    Place overflowed = Place.of(result).field(1, Type.BOOL);
    function.places.check(
        span, new Operand.Move(overflowed), false, new AssertMessage.Overflow(operator));
    return new Rvalue.Use(new Operand.Move(Place.of(result).field(0, type)));
  }

  private void checkDivision(
      Span span, BinaryOp operator, IntegerKind kind, Operand left, Operand right) {
    Type type = new Type.Whole(kind);
    BigInteger divisor = literal(right);
    if (divisor == null || divisor.signum() == 0) {
      AssertMessage message =
          operator == BinaryOp.DIVIDE
              ? new AssertMessage.DivisionByZero()
              : new AssertMessage.RemainderByZero();
      Operand isZero = equal(span, right, BigInteger.ZERO, type);
      function.places.check(span, isZero, false, message);
    }
    if (kind.isSigned() && (divisor == null || divisor.equals(BigInteger.ONE.negate()))) {
      Operand isMinusOne = equal(span, right, BigInteger.ONE.negate(), type);
      Operand isLeast = equal(span, left, kind.minimum(), type);
      LocalId both = function.graph.newTemporary(Type.BOOL, span);
      function.graph.assign(span, both, new Rvalue.Binary(BinaryOp.BIT_AND, isMinusOne, isLeast));
      function.places.check(
          span, new Operand.Move(Place.of(both)), false, new AssertMessage.Overflow(operator));
    }
  }

  /// The distance must be below the width; a negative one is not.
  private void checkShift(Span span, BinaryOp operator, IntegerKind kind, Scalar second) {
    Operand right = second.operand();
    BigInteger distance = literal(right);
    if (distance != null
        && distance.signum() >= 0
        && distance.compareTo(BigInteger.valueOf(kind.bits())) < 0) {
      return;
    }
    Type type = second.type();
    Operand below =
        function.operands.compare(
            span,
            BinaryOp.LESS,
            OperandLowering.copyOf(right),
            OperandLowering.scalar(type, kind.bits()));
    AssertMessage message = new AssertMessage.Overflow(operator);
    if (type instanceof Type.Whole(IntegerKind shift) && shift.isSigned()) {
      Operand positive =
          function.operands.compare(
              span,
              BinaryOp.GREATER_OR_EQUAL,
              OperandLowering.copyOf(right),
              OperandLowering.scalar(type, 0));
      function.places.check(span, positive, true, message);
    }
    function.places.check(span, below, true, message);
  }

  private Operand equal(Span span, Operand operand, BigInteger value, Type type) {
    Operand constant = new Operand.Literal(new Constant.Scalar(type, value));
    return function.operands.compare(
        span, BinaryOp.EQUAL, OperandLowering.copyOf(operand), constant);
  }

  private static BigInteger literal(Operand operand) {
    return operand instanceof Operand.Literal(Constant.Scalar(var type, BigInteger value))
        ? value
        : null;
  }
}
