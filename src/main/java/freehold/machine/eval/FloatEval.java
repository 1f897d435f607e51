package freehold.machine.eval;

import freehold.mir.BinaryOp;
import freehold.mir.type.IntegerKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Arithmetic on floats, which registers hold as their bits (`f32` in the low half).
final class FloatEval {
  private static final BinaryOp[] OPERATORS = BinaryOp.values();

  private FloatEval() {}

  static double decode(long bits, int width) {
    return width == 32 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
  }

  static long encode(double value, int width) {
    return width == 32
        ? Float.floatToRawIntBits((float) value) & 0xffff_ffffL
        : Double.doubleToRawLongBits(value);
  }

  static long binary(int operator, int width, long a, long b) {
    double x = decode(a, width);
    double y = decode(b, width);
    return switch (OPERATORS[operator]) {
      case ADD -> encode(x + y, width);
      case SUBTRACT -> encode(x - y, width);
      case MULTIPLY -> encode(x * y, width);
      case DIVIDE -> encode(x / y, width);
      case REMAINDER -> encode(x % y, width);
      case EQUAL -> x == y ? 1 : 0;
      case NOT_EQUAL -> x != y ? 1 : 0;
      case LESS -> x < y ? 1 : 0;
      case LESS_OR_EQUAL -> x <= y ? 1 : 0;
      case GREATER -> x > y ? 1 : 0;
      case GREATER_OR_EQUAL -> x >= y ? 1 : 0;
      case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
          throw new AssertionError("float " + OPERATORS[operator]);
    };
  }

  static long negate(long bits, int width) {
    return width == 32 ? bits ^ 0x8000_0000L : bits ^ Long.MIN_VALUE;
  }

  static long ofInteger(IntegerKind kind, long a, long high, int width) {
    if (kind.bits() < 64 || kind.isSigned() && kind.bits() == 64) {
      return width == 32
          ? Float.floatToRawIntBits((float) a) & 0xffff_ffffL
          : Double.doubleToRawLongBits((double) a);
    }
    BigInteger value =
        kind.bits() == 64 ? WideEval.toBig(a, 0, false) : WideEval.toBig(a, high, kind.isSigned());
    return width == 32
        ? Float.floatToRawIntBits(value.floatValue()) & 0xffff_ffffL
        : Double.doubleToRawLongBits(value.doubleValue());
  }

  /// Saturating; NaN becomes 0.
  static long toInteger(Processor p, long bits, int width, IntegerKind kind) {
    double value = decode(bits, width);
    if (kind.isSigned() && kind.bits() <= 64) {
      long wide = (long) value;
      long most = kind.maximum().longValue();
      long least = kind.minimum().longValue();
      return Math.max(least, Math.min(most, wide));
    }
    if (Double.isNaN(value)) {
      p.aHigh = 0;
      return 0;
    }
    BigInteger result =
        Double.isInfinite(value)
            ? value > 0 ? kind.maximum() : kind.minimum()
            : new BigDecimal(value).toBigInteger().max(kind.minimum()).min(kind.maximum());
    p.aHigh = result.shiftRight(64).longValue();
    return result.longValue();
  }

  static long toFloat(long bits, int from, int to) {
    return from == to ? bits : encode(decode(bits, from), to);
  }
}
