package freehold.machine.code;

import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Program;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Layout;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.mir.type.Unsizing;
import java.util.List;
import java.util.Optional;

/// Casts and coercions.
final class CastCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;
  private final PlaceCompiler places;
  private final OperandCompiler operands;
  private final AggregateCompiler aggregates;

  CastCompiler(
      FunctionUnit unit,
      PlaceCompiler places,
      OperandCompiler operands,
      AggregateCompiler aggregates) {
    this.unit = unit;
    this.buffer = unit.buffer();
    this.places = places;
    this.operands = operands;
    this.aggregates = aggregates;
  }

  void compile(CastKind kind, Operand operand, Type to, Target target) {
    Type from = operands.typeOf(operand);
    switch (kind) {
      case INTEGER_TO_INTEGER -> {
        loadInteger(operand, from);
        integer(from, to);
        operands.store(unit.kindOf(to), target);
      }
      case INTEGER_TO_FLOAT -> {
        operands.loadA(operand);
        cast(ScalarCast.INTEGER_TO_FLOAT, integerKind(from).ordinal(), bits(to));
        operands.store(unit.kindOf(to), target);
      }
      case FLOAT_TO_INTEGER -> {
        operands.loadA(operand);
        cast(ScalarCast.FLOAT_TO_INTEGER, bits(from), integerKind(to).ordinal());
        operands.store(unit.kindOf(to), target);
      }
      case FLOAT_TO_FLOAT -> {
        operands.loadA(operand);
        cast(ScalarCast.FLOAT_TO_FLOAT, bits(from), bits(to));
        operands.store(unit.kindOf(to), target);
      }
      case POINTER_TO_POINTER -> pointer(operand, to, target);
      case POINTER_TO_ELEMENT -> {
        operands.loadA(operand);
        buffer.emit(Op.NARROW, (int) unit.sizeOf(((Type.RawPointer) from).target()));
        operands.store(ScalarKind.POINTER, target);
      }
      case POINTER_TO_WHOLE -> {
        operands.loadA(operand);
        buffer.emit(Op.WHOLE);
        operands.store(ScalarKind.POINTER, target);
      }
      case POINTER_TO_ADDRESS, ADDRESS_TO_POINTER -> {
        operands.loadA(operand);
        operands.store(ScalarKind.WORD, target);
      }
      case REIFY_FUNCTION, CLOSURE_TO_FUNCTION -> {
        operands.loadA(operand);
        operands.store(ScalarKind.POINTER, target);
      }
      case UNSIZE -> unsize(operand, from, to, target);
    }
  }

  private void cast(ScalarCast cast, int from, int to) {
    buffer.emit(Op.CAST, cast.ordinal(), from, to);
  }

  private static int bits(Type type) {
    return ((Type.Floating) type).bits();
  }

  private IntegerKind integerKind(Type type) {
    return switch (type) {
      case Type.Whole(IntegerKind kind) -> kind;
      case Type.Bool bool -> IntegerKind.U8;
      case Type.Char character -> IntegerKind.U32;
      case Type.Adt adt -> adt.definition().representation().integer().orElse(IntegerKind.ISIZE);
      default -> IntegerKind.USIZE;
    };
  }

  private void loadInteger(Operand operand, Type from) {
    if (!(from instanceof Type.Adt)) {
      operands.loadA(operand);
      return;
    }
    switch (operand) {
      case Operand.Copy(var place) -> aggregates.loadDiscriminant(places, places.locate(place));
      case Operand.Move(var place) -> {
        Located at = places.locate(place);
        aggregates.loadDiscriminant(places, at);
        if (at instanceof Located.InFrame) {
          operands.moved(at);
        }
      }
      case Operand.Literal(var constant) -> {
        if (constant instanceof Constant.GlobalValue(Type type, var global)) {
          operands.place(unit.addresses().global(global));
          aggregates.loadDiscriminant(places, new Located.InMemory(type, 0));
        } else {
          operands.number(0, true);
        }
      }
    }
  }

  private void integer(Type from, Type to) {
    IntegerKind source = integerKind(from);
    IntegerKind result = integerKind(to);
    if (result.bits() == 128) {
      if (source.bits() < 128) {
        cast(ScalarCast.WIDEN, source.isSigned() ? 1 : 0, 0);
      }
    } else if (result.bits() < 64 && !fits(source, result)) {
      buffer.emit(Op.WRAP, result.ordinal());
    }
  }

  private static boolean fits(IntegerKind source, IntegerKind result) {
    return source.minimum().compareTo(result.minimum()) >= 0
        && source.maximum().compareTo(result.maximum()) <= 0;
  }

  private void pointer(Operand operand, Type to, Target target) {
    if (unit.kindOf(to) == ScalarKind.BYTES) {
      operands.store(operand, target);
    } else {
      operands.loadA(operand);
      operands.store(ScalarKind.POINTER, target);
    }
  }

  private void unsize(Operand operand, Type from, Type to, Target target) {
    Optional<Unsizing> change = Unsizing.between(from, to);
    if (change.isEmpty() || unit.sizeOf(from) == unit.sizeOf(to)) {
      operands.store(operand, target);
      return;
    }
    long result = pointerOffset(to);
    if (operand instanceof Operand.Literal && unit.kindOf(from) == ScalarKind.POINTER) {
      operands.loadA(operand);
      operands.store(ScalarKind.POINTER, target.plus(result));
      metadata(change.get(), target.plus(result + 8));
      return;
    }
    Located at = locate(operand);
    long source = pointerOffset(from);
    operands.loadFrom(places.plus(at, source, from, 0), ScalarKind.POINTER, true);
    operands.store(ScalarKind.POINTER, target.plus(result));
    metadata(change.get(), target.plus(result + 8));
    if (operand instanceof Operand.Move && at instanceof Located.InFrame) {
      operands.moved(at);
    }
  }

  private Located locate(Operand operand) {
    return switch (operand) {
      case Operand.Copy(var place) -> places.locate(place);
      case Operand.Move(var place) -> places.locate(place);
      case Operand.Literal(Constant.GlobalValue(Type type, var global)) -> {
        operands.place(unit.addresses().global(global));
        yield new Located.InMemory(type, 0);
      }
      case Operand.Literal(var constant) ->
          throw new AssertionError("unsized constant " + constant);
    };
  }

  private void metadata(Unsizing change, Target target) {
    switch (change.target()) {
      case Type.Slice slice -> {
        Type.Array array = (Type.Array) change.source();
        operands.number(((Type.Length) array.length()).value(), true);
        operands.store(ScalarKind.WORD, target);
      }
      case Type.Dynamic dynamic -> {
        Program.VTableKey key =
            new Program.VTableKey(
                Substitution.erase(change.source()), (Type.Dynamic) Substitution.erase(dynamic));
        operands.pointer(unit.addresses().vtable(unit.program().vtableIndex().get(key)), true);
        operands.store(ScalarKind.POINTER, target);
      }
      default -> throw new AssertionError(change.target().text());
    }
  }

  /// Where in a smart pointer the pointer itself lies.
  private long pointerOffset(Type type) {
    if (!(type instanceof Type.Adt)) {
      return 0;
    }
    Layout layout = unit.layouts().layoutOf(type);
    List<Type> fields = unit.layouts().fieldTypes(type, 0);
    for (int i = 0; i < fields.size(); i++) {
      if (unit.sizeOf(fields.get(i)) >= 8) {
        return layout.offsets().get(i) + pointerOffset(fields.get(i));
      }
    }
    return 0;
  }
}
