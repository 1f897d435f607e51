package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.code.ScalarKind;
import freehold.mir.BinaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import java.math.BigInteger;

/// Integer operations that are no operators.
final class IntegerIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  IntegerIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  private static IntegerKind kindOf(IntrinsicCall call) {
    return switch (call.argumentTypes().getFirst()) {
      case Type.Whole(IntegerKind kind) -> kind;
      case Type.Char character -> IntegerKind.U32;
      case Type.Bool bool -> IntegerKind.U8;
      default -> IntegerKind.USIZE;
    };
  }

  private static BinaryOp operator(IntrinsicCall call) {
    return switch (call.intrinsic()) {
      case WRAPPING_ADD, ADD_WITH_OVERFLOW -> BinaryOp.ADD;
      case WRAPPING_SUB, SUB_WITH_OVERFLOW -> BinaryOp.SUBTRACT;
      default -> BinaryOp.MULTIPLY;
    };
  }

  private long compute(IntegerKind kind, BinaryOp operator) {
    Processor p = processor;
    long a = arguments.value[0];
    long b = arguments.value[1];
    if (kind.bits() == 128) {
      p.aHigh = arguments.second[0];
      p.bHigh = arguments.second[1];
      return WideEval.checked(p, operator.ordinal(), kind.ordinal(), a, b);
    }
    p.overflow = ScalarEval.overflows(operator, kind, a, b) ? 1 : 0;
    return ScalarEval.binary(operator, kind, a, b);
  }

  void wrapping(IntrinsicCall call) {
    processor.result(call.resultKind(), compute(kindOf(call), operator(call)));
  }

  void overflowing(IntrinsicCall call) {
    IntegerKind kind = kindOf(call);
    long result = compute(kind, operator(call));
    arguments.flagged(call, ScalarKind.of(kind), result, processor.overflow != 0);
  }

  void count(IntrinsicCall call) {
    IntegerKind kind = kindOf(call);
    BigInteger bits = bits(kind);
    int result =
        switch (call.intrinsic()) {
          case COUNT_ONES -> bits.bitCount();
          case LEADING_ZEROS -> kind.bits() - bits.bitLength();
          default -> bits.signum() == 0 ? kind.bits() : bits.getLowestSetBit();
        };
    arguments.word(call, result);
  }

  /// The first argument's bits as a number without sign.
  private BigInteger bits(IntegerKind kind) {
    BigInteger whole = WideEval.toBig(arguments.value[0], arguments.second[0], false);
    return whole.and(BigInteger.ONE.shiftLeft(kind.bits()).subtract(BigInteger.ONE));
  }

  private void result(IntrinsicCall call, IntegerKind kind, BigInteger bits) {
    BigInteger value = kind.wrap(bits);
    processor.result(call.resultKind(), WideEval.set(processor, value));
  }

  void reverse(IntrinsicCall call) {
    IntegerKind kind = kindOf(call);
    int unit = call.intrinsic() == freehold.mir.Intrinsic.SWAP_BYTES ? 8 : 1;
    BigInteger from = bits(kind);
    BigInteger mask = BigInteger.valueOf((1 << unit) - 1);
    BigInteger to = BigInteger.ZERO;
    for (int i = 0; i < kind.bits(); i += unit) {
      to = to.shiftLeft(unit).or(from.shiftRight(i).and(mask));
    }
    result(call, kind, to);
  }

  void rotate(IntrinsicCall call, boolean left) {
    IntegerKind kind = kindOf(call);
    int by = (int) (arguments.value[1] & kind.bits() - 1);
    int shift = left ? by : kind.bits() - by;
    BigInteger bits = bits(kind);
    result(call, kind, bits.shiftLeft(shift).or(bits.shiftRight(kind.bits() - shift)));
  }
}
