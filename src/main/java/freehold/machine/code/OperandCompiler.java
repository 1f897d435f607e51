package freehold.machine.code;

import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.type.Type;
import java.math.BigInteger;

/// Loads operands into registers and stores them to targets.
final class OperandCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;
  private final PlaceCompiler places;

  OperandCompiler(FunctionUnit unit, PlaceCompiler places) {
    this.unit = unit;
    this.buffer = unit.buffer();
    this.places = places;
  }

  Type typeOf(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> places.typeOf(place);
      case Operand.Move(Place place) -> places.typeOf(place);
      case Operand.Literal(Constant constant) -> constant.type();
    };
  }

  /// A scalar into `a`; of a fat pointer its address.
  void loadA(Operand operand) {
    load(operand, true);
  }

  void loadB(Operand operand) {
    load(operand, false);
  }

  private void load(Operand operand, boolean intoA) {
    switch (operand) {
      case Operand.Copy(Place place) -> loadFrom(places.locate(place), intoA);
      case Operand.Move(Place place) -> {
        Located at = places.locate(place);
        loadFrom(at, intoA);
        moved(at);
      }
      case Operand.Literal(Constant constant) -> loadConstant(constant, intoA);
    }
  }

  private ScalarKind registerKind(Type type) {
    ScalarKind kind = unit.kindOf(type);
    boolean fat = type instanceof Type.RawPointer || type instanceof Type.Reference;
    return kind == ScalarKind.BYTES && fat ? ScalarKind.POINTER : kind;
  }

  void loadFrom(Located at, boolean intoA) {
    ScalarKind kind = registerKind(at.type());
    loadFrom(at, kind, intoA);
  }

  void loadFrom(Located at, ScalarKind kind, boolean intoA) {
    if (!kind.isScalar()) {
      throw new AssertionError("no scalar: " + at.type().text());
    }
    switch (at) {
      case Located.InFrame frame ->
          buffer.emit((intoA ? Op.LOAD_A : Op.LOAD_B) + kind.ordinal(), frame.slot());
      case Located.InMemory memory -> buffer.emit(intoA ? Op.LOAD_A_AT : Op.LOAD_B_AT, kind);
    }
  }

  /// The bytes of a place have been moved away.
  void moved(Located at) {
    int size = (int) unit.sizeOf(at.type());
    if (size > 0) {
      switch (at) {
        case Located.InFrame frame -> buffer.emit(Op.MOVED_SLOT, frame.slot(), size);
        case Located.InMemory memory -> buffer.emit(Op.MOVED_AT, size);
      }
    }
  }

  private void loadConstant(Constant constant, boolean intoA) {
    switch (constant) {
      case Constant.Scalar(Type type, BigInteger value) -> {
        if (unit.kindOf(type) == ScalarKind.WIDE) {
          int low = buffer.constant(value.longValue());
          int high = buffer.constant(value.shiftRight(64).longValue());
          buffer.emit(intoA ? Op.WIDE_A : Op.WIDE_B, low, high);
        } else if (unit.kindOf(type) == ScalarKind.POINTER) {
          pointer(new Addresses.Anchor(value.longValue(), 0), intoA);
        } else {
          number(value.longValue(), intoA);
        }
      }
      case Constant.Floating(Type type, double value) -> number(bits(type, value), intoA);
      case Constant.Function(Type type, var function) ->
          pointer(unit.addresses().function(function), intoA);
      case Constant.GlobalAddress(Type type, var global) ->
          pointer(unit.addresses().global(global), intoA);
      case Constant.GlobalValue(Type type, var global) -> {
        place(unit.addresses().global(global));
        loadFrom(new Located.InMemory(type, 0), intoA);
      }
      case Constant.Bytes(Type type, byte[] value) ->
          pointer(unit.addresses().literal(value), intoA);
      case Constant.ZeroSized zero -> throw new AssertionError("no scalar: " + zero);
      case Constant.Item item -> throw notMonomorphic(item);
      case Constant.Parameter parameter -> throw notMonomorphic(parameter);
      case Constant.StaticItem item -> throw notMonomorphic(item);
      case Constant.Promoted promoted -> throw notMonomorphic(promoted);
      case Constant.VirtualMethod method -> throw notMonomorphic(method);
      case Constant.IntrinsicFunction intrinsic -> throw notMonomorphic(intrinsic);
    }
  }

  private static long bits(Type type, double value) {
    return type instanceof Type.Floating(int bits) && bits == 32
        ? Float.floatToRawIntBits((float) value) & 0xffff_ffffL
        : Double.doubleToRawLongBits(value);
  }

  private static AssertionError notMonomorphic(Constant constant) {
    return new AssertionError("not monomorphic: " + constant);
  }

  void number(long value, boolean intoA) {
    if (value == (int) value) {
      buffer.emit(intoA ? Op.CONSTANT_A : Op.CONSTANT_B, (int) value);
    } else {
      buffer.emit(intoA ? Op.LONG_A : Op.LONG_B, buffer.constant(value));
    }
  }

  void pointer(Addresses.Anchor anchor, boolean intoA) {
    if (intoA) {
      buffer.emit(
          Op.POINTER_A, buffer.constant(anchor.address()), buffer.constant(anchor.provenance()));
    } else {
      number(anchor.address(), false);
    }
  }

  /// `p` becomes a static place.
  void place(Addresses.Anchor anchor) {
    buffer.emit(
        Op.PLACE_CONSTANT, buffer.constant(anchor.address()), buffer.constant(anchor.provenance()));
  }

  /// Any operand to a target.
  void store(Operand operand, Target target) {
    switch (operand) {
      case Operand.Copy(Place place) -> transfer(places.locate(place), target);
      case Operand.Move(Place place) -> {
        Located at = places.locate(place);
        transfer(at, target);
        moved(at);
      }
      case Operand.Literal(Constant constant) -> storeConstant(constant, target);
    }
  }

  private void storeConstant(Constant constant, Target target) {
    ScalarKind kind = unit.kindOf(constant.type());
    if (kind.isScalar()) {
      loadConstant(constant, true);
      store(kind, target);
    } else if (kind == ScalarKind.BYTES) {
      switch (constant) {
        case Constant.Bytes(Type type, byte[] value) -> {
          pointer(unit.addresses().literal(value), true);
          store(ScalarKind.POINTER, target);
          number(value.length, true);
          store(ScalarKind.WORD, target.plus(8));
        }
        case Constant.GlobalValue(Type type, var global) -> {
          place(unit.addresses().global(global));
          transfer(new Located.InMemory(type, 0), target);
        }
        default -> throw new AssertionError("constant " + constant);
      }
    }
  }

  /// The value of a place to a target; the place keeps it.
  void transfer(Located at, Target target) {
    ScalarKind kind = unit.kindOf(at.type());
    if (kind.isScalar()) {
      loadFrom(at, kind, true);
      store(kind, target);
    } else if (kind == ScalarKind.BYTES) {
      copy(at, target, (int) unit.sizeOf(at.type()));
    }
  }

  private void copy(Located at, Target target, int size) {
    boolean inFrame = at instanceof Located.InFrame;
    int slot = at instanceof Located.InFrame frame ? frame.slot() : 0;
    switch (target) {
      case Target.Slot(int to) -> {
        if (inFrame) {
          buffer.emit(Op.COPY_SLOTS, to, slot, size);
        } else {
          buffer.emit(Op.COPY_TO_SLOT, to, size);
        }
      }
      case Target.Destination(int offset) -> {
        if (inFrame) {
          buffer.emit(Op.COPY_SLOT_AT, offset, slot, size);
        } else {
          buffer.emit(Op.COPY_AT, offset, size);
        }
      }
      case Target.Argument(int argument, int offset) -> {
        if (inFrame) {
          buffer.emit(Op.COPY_SLOT_ARGUMENT, argument, slot, size);
        } else {
          buffer.emit(Op.COPY_ARGUMENT, argument, size);
        }
      }
    }
  }

  /// `a` to a target.
  void store(ScalarKind kind, Target target) {
    switch (target) {
      case Target.Slot(int slot) -> buffer.emit(storeOp(kind), slot);
      case Target.Destination(int offset) -> buffer.emit(Op.STORE_AT, kind, offset);
      case Target.Argument(int argument, int offset) ->
          buffer.emit(Op.STORE_ARGUMENT, kind, argument, offset);
    }
  }

  private static int storeOp(ScalarKind kind) {
    return switch (kind) {
      case I8, U8, BOOL -> Op.STORE_1;
      case I16, U16 -> Op.STORE_2;
      case I32, U32, CHAR -> Op.STORE_4;
      case WORD -> Op.STORE_8;
      case POINTER -> Op.STORE_POINTER;
      case WIDE -> Op.STORE_WIDE;
      case BYTES, NOTHING -> throw new AssertionError(kind);
    };
  }

  /// `b` as a `bool` to a target.
  void storeFlag(Target target) {
    switch (target) {
      case Target.Slot(int slot) -> buffer.emit(Op.STORE_FLAG, slot);
      case Target.Destination(int offset) -> buffer.emit(Op.STORE_FLAG_AT, offset);
      case Target.Argument argument -> throw new AssertionError(argument);
    }
  }
}
