package freehold.machine.eval;

import freehold.machine.code.ScalarCast;
import freehold.machine.state.Fault;
import freehold.mir.BinaryOp;
import freehold.mir.UnaryOp;
import freehold.mir.type.IntegerKind;

/// Arithmetic on integers of up to 64 bits, which registers hold extended.
final class ScalarEval {
  private static final BinaryOp[] OPERATORS = BinaryOp.values();
  private static final UnaryOp[] UNARY = UnaryOp.values();
  private static final IntegerKind[] KINDS = IntegerKind.values();
  private static final ScalarCast[] CASTS = ScalarCast.values();

  private ScalarEval() {}

  static long wrap(int kind, long value) {
    return wrap(KINDS[kind], value);
  }

  static long wrap(IntegerKind kind, long value) {
    return switch (kind) {
      case I8 -> (byte) value;
      case U8 -> value & 0xff;
      case I16 -> (short) value;
      case U16 -> value & 0xffff;
      case I32 -> (int) value;
      case U32 -> value & 0xffff_ffffL;
      case I64, U64, ISIZE, USIZE, I128, U128 -> value;
    };
  }

  static long binary(int operator, int kind, long a, long b) {
    return binary(OPERATORS[operator], KINDS[kind], a, b);
  }

  static long binary(BinaryOp operator, IntegerKind kind, long a, long b) {
    return switch (operator) {
      case ADD -> wrap(kind, a + b);
      case SUBTRACT -> wrap(kind, a - b);
      case MULTIPLY -> wrap(kind, a * b);
      case DIVIDE -> wrap(kind, divide(kind, a, b));
      case REMAINDER -> wrap(kind, remainder(kind, a, b));
      case BIT_AND -> a & b;
      case BIT_OR -> a | b;
      case BIT_XOR -> a ^ b;
      case SHIFT_LEFT -> wrap(kind, a << (b & kind.bits() - 1));
      case SHIFT_RIGHT -> shiftRight(kind, a, (int) b & kind.bits() - 1);
      case EQUAL -> a == b ? 1 : 0;
      case NOT_EQUAL -> a != b ? 1 : 0;
      case LESS -> compare(kind, a, b) < 0 ? 1 : 0;
      case LESS_OR_EQUAL -> compare(kind, a, b) <= 0 ? 1 : 0;
      case GREATER -> compare(kind, a, b) > 0 ? 1 : 0;
      case GREATER_OR_EQUAL -> compare(kind, a, b) >= 0 ? 1 : 0;
    };
  }

  private static long shiftRight(IntegerKind kind, long a, int by) {
    return kind.isSigned() ? a >> by : a >>> by;
  }

  private static int compare(IntegerKind kind, long a, long b) {
    return kind.isSigned() ? Long.compare(a, b) : Long.compareUnsigned(a, b);
  }

  private static long divide(IntegerKind kind, long a, long b) {
    if (b == 0) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "division by zero without a check");
    }
    return kind.isSigned() ? a / b : Long.divideUnsigned(a, b);
  }

  private static long remainder(IntegerKind kind, long a, long b) {
    if (b == 0) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "remainder by zero without a check");
    }
    return kind.isSigned() ? a % b : Long.remainderUnsigned(a, b);
  }

  /// Whether the exact result does not fit.
  static boolean overflows(int operator, int kind, long a, long b) {
    return overflows(OPERATORS[operator], KINDS[kind], a, b);
  }

  static boolean overflows(BinaryOp operator, IntegerKind kind, long a, long b) {
    boolean word = kind.bits() == 64;
    return switch (operator) {
      case ADD ->
          word
              ? kind.isSigned()
                  ? ((a ^ a + b) & (b ^ a + b)) < 0
                  : Long.compareUnsigned(a + b, a) < 0
              : wrap(kind, a + b) != a + b;
      case SUBTRACT ->
          word
              ? kind.isSigned() ? ((a ^ b) & (a ^ a - b)) < 0 : Long.compareUnsigned(a, b) < 0
              : wrap(kind, a - b) != a - b;
      case MULTIPLY ->
          word
              ? kind.isSigned()
                  ? Math.multiplyHigh(a, b) != (a * b) >> 63
                  : Math.unsignedMultiplyHigh(a, b) != 0
              : wrap(kind, a * b) != a * b;
      case SHIFT_LEFT, SHIFT_RIGHT -> b < 0 || b >= kind.bits();
      case DIVIDE, REMAINDER -> kind.isSigned() && b == -1 && a == kind.minimum().longValue();
      case BIT_AND, BIT_OR, BIT_XOR -> false;
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> false;
    };
  }

  /// 128-bit operands take their high words from the processor.
  static long unary(Processor p, int operator, int kindOrdinal, long a) {
    IntegerKind kind = KINDS[kindOrdinal];
    boolean wide = kind.bits() == 128;
    return switch (UNARY[operator]) {
      case NOT -> {
        p.aHigh = ~p.aHigh;
        yield wrap(kind, ~a);
      }
      case NEGATE -> {
        if (wide) {
          p.aHigh = ~p.aHigh + (a == 0 ? 1 : 0);
        }
        yield wrap(kind, -a);
      }
    };
  }

  static long cast(Processor p, int cast, int from, int to, long a) {
    return switch (CASTS[cast]) {
      case WIDEN -> {
        p.aHigh = from == 1 ? a >> 63 : 0;
        yield a;
      }
      case INTEGER_TO_FLOAT -> FloatEval.ofInteger(KINDS[from], a, p.aHigh, to);
      case FLOAT_TO_INTEGER -> FloatEval.toInteger(p, a, from, KINDS[to]);
      case FLOAT_TO_FLOAT -> FloatEval.toFloat(a, from, to);
    };
  }
}
