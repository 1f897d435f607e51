package freehold.machine.eval;

import freehold.machine.state.Fault;
import freehold.mir.BinaryOp;
import freehold.mir.type.IntegerKind;
import java.math.BigInteger;

/// Arithmetic on 128-bit integers: low words in `a` and `b`, high words in the processor.
final class WideEval {
  private static final BinaryOp[] OPERATORS = BinaryOp.values();
  private static final IntegerKind[] KINDS = IntegerKind.values();
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  private WideEval() {}

  static BigInteger toBig(long low, long high, boolean signed) {
    BigInteger lower = BigInteger.valueOf(low);
    if (low < 0) {
      lower = lower.add(WORD);
    }
    BigInteger upper = BigInteger.valueOf(high);
    if (!signed && high < 0) {
      upper = upper.add(WORD);
    }
    return upper.shiftLeft(64).add(lower);
  }

  /// The low word; the high one goes to the processor.
  static long set(Processor p, BigInteger value) {
    p.aHigh = value.shiftRight(64).longValue();
    return value.longValue();
  }

  static long binary(Processor p, int operator, int kindOrdinal, long a, long b) {
    BinaryOp op = OPERATORS[operator];
    IntegerKind kind = KINDS[kindOrdinal];
    return switch (op) {
      case ADD -> {
        long low = a + b;
        p.aHigh = p.aHigh + p.bHigh + (Long.compareUnsigned(low, a) < 0 ? 1 : 0);
        yield low;
      }
      case SUBTRACT -> {
        long borrow = Long.compareUnsigned(a, b) < 0 ? 1 : 0;
        p.aHigh = p.aHigh - p.bHigh - borrow;
        yield a - b;
      }
      case BIT_AND -> {
        p.aHigh &= p.bHigh;
        yield a & b;
      }
      case BIT_OR -> {
        p.aHigh |= p.bHigh;
        yield a | b;
      }
      case BIT_XOR -> {
        p.aHigh ^= p.bHigh;
        yield a ^ b;
      }
      case MULTIPLY, DIVIDE, REMAINDER -> set(p, kind.wrap(exact(p, op, kind, a, b)));
      case SHIFT_LEFT -> set(p, kind.wrap(left(p, kind, a).shiftLeft((int) b & 127)));
      case SHIFT_RIGHT -> set(p, left(p, kind, a).shiftRight((int) b & 127));
      case EQUAL -> a == b && p.aHigh == p.bHigh ? 1 : 0;
      case NOT_EQUAL -> a != b || p.aHigh != p.bHigh ? 1 : 0;
      case LESS -> compare(p, kind, a, b) < 0 ? 1 : 0;
      case LESS_OR_EQUAL -> compare(p, kind, a, b) <= 0 ? 1 : 0;
      case GREATER -> compare(p, kind, a, b) > 0 ? 1 : 0;
      case GREATER_OR_EQUAL -> compare(p, kind, a, b) >= 0 ? 1 : 0;
    };
  }

  private static int compare(Processor p, IntegerKind kind, long a, long b) {
    int high =
        kind.isSigned() ? Long.compare(p.aHigh, p.bHigh) : Long.compareUnsigned(p.aHigh, p.bHigh);
    return high != 0 ? high : Long.compareUnsigned(a, b);
  }

  private static BigInteger left(Processor p, IntegerKind kind, long a) {
    return toBig(a, p.aHigh, kind.isSigned());
  }

  private static BigInteger exact(Processor p, BinaryOp op, IntegerKind kind, long a, long b) {
    BigInteger x = left(p, kind, a);
    BigInteger y = toBig(b, p.bHigh, kind.isSigned());
    return switch (op) {
      case ADD -> x.add(y);
      case SUBTRACT -> x.subtract(y);
      case MULTIPLY -> x.multiply(y);
      case DIVIDE -> x.divide(nonZero(y));
      case REMAINDER -> x.remainder(nonZero(y));
      default -> throw new AssertionError(op);
    };
  }

  private static BigInteger nonZero(BigInteger divisor) {
    if (divisor.signum() == 0) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "division by zero without a check");
    }
    return divisor;
  }

  /// Sets the overflow register as well.
  static long checked(Processor p, int operator, int kindOrdinal, long a, long b) {
    BinaryOp op = OPERATORS[operator];
    IntegerKind kind = KINDS[kindOrdinal];
    if (op == BinaryOp.SHIFT_LEFT || op == BinaryOp.SHIFT_RIGHT) {
      p.overflow = b < 0 || b >= 128 ? 1 : 0;
      return binary(p, operator, kindOrdinal, a, b);
    }
    BigInteger result = exact(p, op, kind, a, b);
    BigInteger wrapped = kind.wrap(result);
    p.overflow = wrapped.equals(result) ? 0 : 1;
    return set(p, wrapped);
  }
}
