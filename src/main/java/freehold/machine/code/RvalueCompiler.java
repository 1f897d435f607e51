package freehold.machine.code;

import freehold.mir.AggregateKind;
import freehold.mir.BinaryOp;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.UnaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.util.List;

/// Computes rvalues into targets.
final class RvalueCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;
  private final PlaceCompiler places;
  private final OperandCompiler operands;
  private final AggregateCompiler aggregates;
  private final CastCompiler casts;

  RvalueCompiler(FunctionUnit unit, PlaceCompiler places, OperandCompiler operands) {
    this.unit = unit;
    this.buffer = unit.buffer();
    this.places = places;
    this.operands = operands;
    this.aggregates = new AggregateCompiler(unit, operands);
    this.casts = new CastCompiler(unit, places, operands, aggregates);
  }

  AggregateCompiler aggregates() {
    return aggregates;
  }

  /// @param type of the target
  void compile(Rvalue value, Target target, Type type) {
    switch (value) {
      case Rvalue.Use(Operand operand) -> operands.store(operand, target);
      case Rvalue.Repeat(Operand operand, Type count) -> repeat(operand, count, target);
      case Rvalue.Ref(var region, var kind, Place place) -> pointer(place, target);
      case Rvalue.RawPointer(boolean mutable, Place place) -> pointer(place, target);
      case Rvalue.Length(Place place) -> length(place, target);
      case Rvalue.Cast(var kind, Operand operand, Type to) ->
          casts.compile(kind, operand, to, target);
      case Rvalue.Binary(BinaryOp operator, Operand left, Operand right) ->
          binary(operator, left, right, target, type);
      case Rvalue.CheckedBinary(BinaryOp operator, Operand left, Operand right) ->
          checked(operator, left, right, target);
      case Rvalue.Unary(UnaryOp operator, Operand operand) ->
          unary(operator, operand, target, type);
      case Rvalue.Discriminant(Place place) -> {
        aggregates.loadDiscriminant(places, places.locate(place));
        operands.store(unit.kindOf(type), target);
      }
      case Rvalue.Aggregate(AggregateKind kind, List<Operand> fields) ->
          aggregates.compile(kind, fields, target, type);
    }
  }

  private void repeat(Operand operand, Type count, Target target) {
    long times = ((Type.Length) count).value();
    int size = (int) unit.sizeOf(operands.typeOf(operand));
    if (times == 0 || size == 0) {
      return;
    }
    operands.store(operand, target);
    int index = buffer.constant(times);
    switch (target) {
      case Target.Slot(int slot) -> buffer.emit(Op.REPEAT, slot, size, index);
      case Target.Destination destination -> buffer.emit(Op.REPEAT, -1, size, index);
      case Target.Argument argument -> throw new AssertionError(argument);
    }
  }

  private void pointer(Place place, Target target) {
    Located at = places.inRegister(place);
    buffer.emit(Op.A_FROM_PLACE);
    operands.store(ScalarKind.POINTER, target);
    if (unit.layouts().isUnsized(at.type())) {
      buffer.emit(Op.A_FROM_METADATA);
      operands.store(ScalarKind.POINTER, target.plus(8));
    }
  }

  private void length(Place place, Target target) {
    if (places.typeOf(place) instanceof Type.Array(var element, Type.Length(long count))) {
      operands.number(count, true);
    } else {
      places.inRegister(place);
      buffer.emit(Op.A_FROM_METADATA);
    }
    operands.store(ScalarKind.WORD, target);
  }

  private void binary(BinaryOp operator, Operand left, Operand right, Target target, Type type) {
    Type operandType = operands.typeOf(left);
    if (unit.kindOf(operandType) == ScalarKind.NOTHING) {
      boolean holds =
          operator == BinaryOp.EQUAL
              || operator == BinaryOp.LESS_OR_EQUAL
              || operator == BinaryOp.GREATER_OR_EQUAL;
      operands.number(holds ? 1 : 0, true);
    } else {
      operands.loadA(left);
      operands.loadB(right);
      operate(operator, operandType);
    }
    operands.store(unit.kindOf(type), target);
  }

  private void operate(BinaryOp operator, Type type) {
    switch (type) {
      case Type.Floating(int bits) -> buffer.emit(Op.FLOAT_BINARY, operator.ordinal(), bits);
      case Type.Whole(IntegerKind kind) when kind.bits() == 128 ->
          buffer.emit(Op.WIDE_BINARY, operator.ordinal(), kind.ordinal());
      case Type.Whole(IntegerKind kind) -> integer(operator, kind);
      case Type.Bool bool -> integer(operator, IntegerKind.U8);
      case Type.Char character -> integer(operator, IntegerKind.U32);
      default -> integer(operator, IntegerKind.USIZE);
    }
  }

  private void integer(BinaryOp operator, IntegerKind kind) {
    int simple = simpleOp(operator, kind);
    if (simple >= 0) {
      buffer.emit(simple);
    } else {
      buffer.emit(Op.BINARY, operator.ordinal(), kind.ordinal());
    }
  }

  /// The operation that needs no operands, -1 if there is none.
  private static int simpleOp(BinaryOp operator, IntegerKind kind) {
    boolean unsignedWord = kind.bits() == 64 && !kind.isSigned();
    return switch (operator) {
      case ADD -> kind == IntegerKind.I32 ? Op.ADD_I32 : kind.bits() == 64 ? Op.ADD_64 : -1;
      case SUBTRACT ->
          kind == IntegerKind.I32 ? Op.SUBTRACT_I32 : kind.bits() == 64 ? Op.SUBTRACT_64 : -1;
      case MULTIPLY ->
          kind == IntegerKind.I32 ? Op.MULTIPLY_I32 : kind.bits() == 64 ? Op.MULTIPLY_64 : -1;
      case DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> -1;
      case BIT_AND -> Op.AND;
      case BIT_OR -> Op.OR;
      case BIT_XOR -> Op.XOR;
      case EQUAL -> Op.EQUAL;
      case NOT_EQUAL -> Op.NOT_EQUAL;
      case LESS -> unsignedWord ? Op.BELOW : Op.LESS;
      case LESS_OR_EQUAL -> unsignedWord ? Op.BELOW_OR_EQUAL : Op.LESS_OR_EQUAL;
      case GREATER -> unsignedWord ? Op.ABOVE : Op.GREATER;
      case GREATER_OR_EQUAL -> unsignedWord ? Op.ABOVE_OR_EQUAL : Op.GREATER_OR_EQUAL;
    };
  }

  private void checked(BinaryOp operator, Operand left, Operand right, Target target) {
    Type type = operands.typeOf(left);
    IntegerKind kind = ((Type.Whole) type).kind();
    Layout pair = unit.layouts().layoutOf(new Type.Tuple(List.of(type, Type.BOOL)));
    operands.loadA(left);
    operands.loadB(right);
    if (kind.bits() == 128) {
      buffer.emit(Op.WIDE_CHECKED, operator.ordinal(), kind.ordinal());
    } else {
      int simple = simpleChecked(operator, kind);
      if (simple >= 0) {
        buffer.emit(simple);
      } else {
        buffer.emit(Op.CHECKED, operator.ordinal(), kind.ordinal());
      }
    }
    operands.store(ScalarKind.of(kind), target.plus(pair.offsets().get(0)));
    operands.storeFlag(target.plus(pair.offsets().get(1)));
  }

  private static int simpleChecked(BinaryOp operator, IntegerKind kind) {
    boolean unsignedWord = kind.bits() == 64 && !kind.isSigned();
    if (kind == IntegerKind.I32) {
      return switch (operator) {
        case ADD -> Op.CHECKED_ADD_I32;
        case SUBTRACT -> Op.CHECKED_SUBTRACT_I32;
        case MULTIPLY -> Op.CHECKED_MULTIPLY_I32;
        default -> -1;
      };
    }
    if (unsignedWord) {
      return switch (operator) {
        case ADD -> Op.CHECKED_ADD_USIZE;
        case SUBTRACT -> Op.CHECKED_SUBTRACT_USIZE;
        default -> -1;
      };
    }
    return -1;
  }

  private void unary(UnaryOp operator, Operand operand, Target target, Type type) {
    operands.loadA(operand);
    switch (type) {
      case Type.Bool bool -> buffer.emit(Op.NOT_BOOL);
      case Type.Floating(int bits) -> buffer.emit(Op.FLOAT_NEGATE, bits);
      case Type.Whole(IntegerKind kind) ->
          buffer.emit(Op.UNARY, operator.ordinal(), kind.ordinal());
      default -> throw new AssertionError(operator + " of " + type.text());
    }
    operands.store(unit.kindOf(type), target);
  }
}
