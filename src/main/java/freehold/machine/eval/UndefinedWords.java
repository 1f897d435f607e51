package freehold.machine.eval;

import freehold.machine.state.Fault;
import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Operand;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;

/// Says which rule of C an operation has broken, and with which values.
final class UndefinedWords {
  private UndefinedWords() {}

  static MachineFault fault(AssertMessage.Undefined broken, PlaceReader reader) {
    String left = number(broken.left(), reader);
    String right = number(broken.right(), reader);
    return switch (broken.rule()) {
      case SIGNED_OVERFLOW ->
          MachineFault.of(
              Fault.Kind.SIGNED_OVERFLOW,
              left + sign(broken.operator()) + right + range(broken.left(), reader));
      case DIVISION_BY_ZERO ->
          MachineFault.of(Fault.Kind.DIVISION_BY_ZERO, left + " is divided by 0");
      case SHIFT_AMOUNT ->
          MachineFault.of(
              Fault.Kind.INVALID_SHIFT,
              "a value of "
                  + kind(broken.left(), reader).bits()
                  + " bits is shifted by "
                  + right
                  + ": only 0 to "
                  + (kind(broken.left(), reader).bits() - 1)
                  + " is allowed");
      case SHIFT_OVERFLOW ->
          MachineFault.of(
              Fault.Kind.INVALID_SHIFT, left + " << " + right + range(broken.left(), reader));
      case ARRAY_INDEX ->
          MachineFault.of(
              Fault.Kind.OUT_OF_BOUNDS,
              "index "
                  + left
                  + " of an array of "
                  + right
                  + (right.equals("1") ? " element" : " elements"));
    };
  }

  private static String number(Operand operand, PlaceReader reader) {
    return Long.toString(reader.signedNumber(operand));
  }

  private static IntegerKind kind(Operand operand, PlaceReader reader) {
    return reader.typeOf(operand) instanceof Type.Whole(IntegerKind kind) ? kind : IntegerKind.I64;
  }

  private static String range(Operand operand, PlaceReader reader) {
    IntegerKind kind = kind(operand, reader);
    return " is outside of "
        + kind.minimum()
        + " to "
        + kind.maximum()
        + ", the values of a signed integer of "
        + kind.bits()
        + " bits";
  }

  private static String sign(BinaryOp operator) {
    return switch (operator) {
      case ADD -> " + ";
      case SUBTRACT -> " - ";
      case MULTIPLY -> " * ";
      case DIVIDE -> " / ";
      case REMAINDER -> " % ";
      case SHIFT_LEFT -> " << ";
      case SHIFT_RIGHT -> " >> ";
      case BIT_AND,
          BIT_OR,
          BIT_XOR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL ->
          throw new AssertionError(operator);
    };
  }
}
