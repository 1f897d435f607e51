package freehold.c.types;

import freehold.c.syntax.BinaryOperator;
import java.math.BigInteger;
import java.util.Optional;

/// Computes integer constant expressions (C11 6.6), and tells what a static object may begin with.
final class ConstantValue {
  private ConstantValue() {}

  static Optional<BigInteger> of(TypedExpression expression) {
    return switch (expression) {
      case TypedExpression.Whole whole -> Optional.of(whole.value());
      case TypedExpression.Convert convert when convert.type().isInteger() -> converted(convert);
      case TypedExpression.Negate negate when negate.type().isInteger() ->
          of(negate.operand()).map(value -> wrap(negate.type(), value.negate()));
      case TypedExpression.Complement complement ->
          of(complement.operand()).map(value -> wrap(complement.type(), value.not()));
      case TypedExpression.Not not -> of(not.operand()).map(value -> bit(value.signum() == 0));
      case TypedExpression.Logical logical -> logical(logical);
      case TypedExpression.Conditional choice when choice.type().isInteger() ->
          of(choice.condition())
              .flatMap(value -> of(value.signum() != 0 ? choice.then() : choice.otherwise()));
      case TypedExpression.Arithmetic arithmetic -> arithmetic(arithmetic);
      default -> Optional.empty();
    };
  }

  private static Optional<BigInteger> converted(TypedExpression.Convert convert) {
    if (convert.operand() instanceof TypedExpression.Real real) {
      return Optional.of(
          wrap(convert.type(), new java.math.BigDecimal(real.value()).toBigInteger()));
    }
    return of(convert.operand()).map(value -> wrap(convert.type(), value));
  }

  private static BigInteger bit(boolean holds) {
    return holds ? BigInteger.ONE : BigInteger.ZERO;
  }

  private static BigInteger wrap(CType type, BigInteger value) {
    return type.wholeKind().wrap(value);
  }

  private static Optional<BigInteger> logical(TypedExpression.Logical logical) {
    Optional<BigInteger> left = of(logical.left());
    if (left.isEmpty()) {
      return left;
    }
    boolean holds = left.get().signum() != 0;
    return holds != logical.isAnd()
        ? Optional.of(bit(holds))
        : of(logical.right()).map(value -> bit(value.signum() != 0));
  }

  private static Optional<BigInteger> arithmetic(TypedExpression.Arithmetic arithmetic) {
    Optional<BigInteger> left = of(arithmetic.left());
    Optional<BigInteger> right = of(arithmetic.right());
    if (left.isEmpty() || right.isEmpty() || !arithmetic.type().isInteger()) {
      return Optional.empty();
    }
    return value(arithmetic.operator(), left.get(), right.get())
        .map(value -> wrap(arithmetic.type(), value));
  }

  private static Optional<BigInteger> value(
      BinaryOperator operator, BigInteger left, BigInteger right) {
    boolean fits = right.bitLength() < 16;
    return switch (operator) {
      case OR -> Optional.of(left.or(right));
      case XOR -> Optional.of(left.xor(right));
      case AND -> Optional.of(left.and(right));
      case EQUAL -> Optional.of(bit(left.equals(right)));
      case NOT_EQUAL -> Optional.of(bit(!left.equals(right)));
      case LESS -> Optional.of(bit(left.compareTo(right) < 0));
      case GREATER -> Optional.of(bit(left.compareTo(right) > 0));
      case LESS_EQUAL -> Optional.of(bit(left.compareTo(right) <= 0));
      case GREATER_EQUAL -> Optional.of(bit(left.compareTo(right) >= 0));
      case SHIFT_LEFT -> fits ? Optional.of(left.shiftLeft(right.intValue())) : Optional.empty();
      case SHIFT_RIGHT -> fits ? Optional.of(left.shiftRight(right.intValue())) : Optional.empty();
      case ADD -> Optional.of(left.add(right));
      case SUBTRACT -> Optional.of(left.subtract(right));
      case MULTIPLY -> Optional.of(left.multiply(right));
      case DIVIDE -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right));
      case REMAINDER -> right.signum() == 0 ? Optional.empty() : Optional.of(left.remainder(right));
      case OR_OR, AND_AND -> Optional.empty();
    };
  }

  /// Whether a static object may begin with it: no variable is read and nothing is called.
  static boolean isConstant(TypedExpression expression) {
    return switch (expression) {
      case TypedExpression.Whole w -> true;
      case TypedExpression.Real r -> true;
      case TypedExpression.Text t -> true;
      case TypedExpression.FunctionUse f -> true;
      case TypedExpression.FunctionAddress f -> true;
      case TypedExpression.AddressOf address -> isStaticPlace(address.target());
      case TypedExpression.Decay decay -> isStaticPlace(decay.array());
      case TypedExpression.Convert convert -> isConstant(convert.operand());
      case TypedExpression.Negate negate -> isConstant(negate.operand());
      case TypedExpression.Complement complement -> isConstant(complement.operand());
      case TypedExpression.Not not -> isConstant(not.operand());
      case TypedExpression.Arithmetic a -> isConstant(a.left()) && isConstant(a.right());
      case TypedExpression.Logical l -> isConstant(l.left()) && isConstant(l.right());
      case TypedExpression.PointerOffset p -> isConstant(p.pointer()) && isConstant(p.index());
      case TypedExpression.Conditional c ->
          isConstant(c.condition()) && isConstant(c.then()) && isConstant(c.otherwise());
      default -> false;
    };
  }

  private static boolean isStaticPlace(TypedExpression place) {
    return switch (place) {
      case TypedExpression.Text t -> true;
      case TypedExpression.VariableUse use -> use.variable().isStatic();
      case TypedExpression.CompoundLiteral literal -> literal.variable().isStatic();
      case TypedExpression.Member member -> isStaticPlace(member.base());
      case TypedExpression.Element e -> isStaticPlace(e.array()) && isConstant(e.index());
      case TypedExpression.Dereference dereference -> isConstant(dereference.pointer());
      default -> false;
    };
  }
}
