package freehold.machine.code;

import freehold.mir.BlockId;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Terminator;
import freehold.mir.type.Layout;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Ends of blocks. Targets are block numbers until [FunctionCompiler] knows where blocks begin.
final class TerminatorCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;
  private final PlaceCompiler places;
  private final OperandCompiler operands;
  private final List<Integer> jumps = new ArrayList<>();

  TerminatorCompiler(FunctionUnit unit, PlaceCompiler places, OperandCompiler operands) {
    this.unit = unit;
    this.buffer = unit.buffer();
    this.places = places;
    this.operands = operands;
  }

  /// Positions in the code that hold block numbers.
  List<Integer> jumps() {
    return jumps;
  }

  /// @param step the terminator, counted within the function
  void compile(Terminator terminator, int step, boolean cleanup) {
    switch (terminator) {
      case Terminator.Goto jump -> jump(jump.target());
      case Terminator.FalseEdge edge -> jump(edge.real());
      case Terminator.SwitchInt choice -> choose(choice);
      case Terminator.Call call -> call(call, step, cleanup);
      case Terminator.Drop drop -> drop(drop, step, cleanup);
      case Terminator.Assert check -> check(check, step, cleanup);
      case Terminator.Return end -> buffer.emit(Op.RETURN);
      case Terminator.Resume resume -> buffer.emit(Op.RESUME);
      case Terminator.Unreachable never -> buffer.emit(Op.UNREACHABLE);
    }
  }

  private void jump(BlockId target) {
    buffer.emit(Op.GOTO, target.index());
    jumps.add(buffer.length() - 1);
  }

  private static int block(Optional<BlockId> target) {
    return target.map(BlockId::index).orElse(-1);
  }

  private void choose(Terminator.SwitchInt choice) {
    Type type = operands.typeOf(choice.operand());
    operands.loadA(choice.operand());
    boolean isBool = type instanceof Type.Bool;
    if (isBool && choice.cases().size() == 1 && choice.otherwise().isPresent()) {
      Terminator.Case only = choice.cases().getFirst();
      int other = choice.otherwise().get().index();
      boolean zero = only.value().signum() == 0;
      branch(zero ? only.target().index() : other, zero ? other : only.target().index());
      return;
    }
    List<Terminator.Case> cases = new ArrayList<>(choice.cases());
    cases.sort(Comparator.comparingLong(c -> c.value().longValue()));
    long[] values = new long[cases.size()];
    long[] highs = new long[cases.size()];
    int[] targets = new int[cases.size()];
    for (int i = 0; i < values.length; i++) {
      BigInteger value = cases.get(i).value();
      values[i] = value.longValue();
      highs[i] = value.shiftRight(64).longValue();
      targets[i] = cases.get(i).target().index();
    }
    boolean wide = unit.kindOf(type) == ScalarKind.WIDE;
    buffer.switches.add(
        new SwitchTable(values, wide ? highs : null, targets, block(choice.otherwise())));
    buffer.emit(Op.SWITCH, buffer.switches.size() - 1);
  }

  private void branch(int onFalse, int onTrue) {
    buffer.emit(Op.BRANCH, onFalse, onTrue);
    jumps.add(buffer.length() - 2);
    jumps.add(buffer.length() - 1);
  }

  private void check(Terminator.Assert check, int step, boolean cleanup) {
    operands.loadA(check.condition());
    CallSite site = new CallSite(check.target().index(), block(check.unwind()), step, cleanup);
    buffer.asserts.add(new AssertSite(check.message(), site));
    buffer.emit(
        Op.ASSERT, check.expected() ? 1 : 0, check.target().index(), buffer.asserts.size() - 1);
    jumps.add(buffer.length() - 2);
  }

  private void destination(Place place) {
    switch (places.locate(place)) {
      case Located.InFrame frame -> buffer.emit(Op.DESTINATION_SLOT, frame.slot());
      case Located.InMemory memory -> buffer.emit(Op.DESTINATION_FROM_PLACE);
    }
  }

  private void enterCall(CallSite site) {
    buffer.calls.add(site);
    buffer.emit(Op.CALL, buffer.calls.size() - 1);
  }

  private void call(Terminator.Call call, int step, boolean cleanup) {
    CallSite site = new CallSite(block(call.target()), block(call.unwind()), step, cleanup);
    destination(call.destination());
    switch (call.callee()) {
      case Operand.Literal(Constant.Function(Type type, FunctionId function)) ->
          buffer.emit(Op.ENTER, function.index());
      case Operand.Literal(Constant.VirtualMethod(Type type, int slot)) -> {
        virtualCall(call, slot, site);
        return;
      }
      case Operand.Literal(Constant.IntrinsicFunction intrinsic) -> {
        intrinsic(intrinsic, call, site);
        return;
      }
      case Operand pointer -> {
        operands.loadA(pointer);
        buffer.emit(Op.ENTER_POINTER);
      }
    }
    arguments(call.arguments(), 0);
    enterCall(site);
  }

  private void arguments(List<Operand> arguments, int from) {
    for (int i = from; i < arguments.size(); i++) {
      operands.store(arguments.get(i), new Target.Argument(i, 0));
    }
  }

  private void virtualCall(Terminator.Call call, int slot, CallSite site) {
    Operand self = call.arguments().getFirst();
    Located at = loadPair(self);
    buffer.emit(Op.ENTER_VIRTUAL, slot);
    buffer.emit(Op.A_FROM_PLACE);
    operands.store(ScalarKind.POINTER, new Target.Argument(0, 0));
    if (self instanceof Operand.Move && at instanceof Located.InFrame) {
      operands.moved(at);
    }
    arguments(call.arguments(), 1);
    enterCall(site);
  }

  /// The fat pointer that an operand is into `p`.
  private Located loadPair(Operand operand) {
    Located at =
        switch (operand) {
          case Operand.Copy(Place place) -> places.locate(place);
          case Operand.Move(Place place) -> places.locate(place);
          case Operand.Literal(Constant.Bytes(Type type, byte[] value)) -> {
            operands.place(unit.addresses().literal(value));
            buffer.emit(Op.METADATA_CONSTANT, buffer.constant(value.length), buffer.constant(0));
            yield null;
          }
          case Operand.Literal(Constant.GlobalValue(Type type, var global)) -> {
            operands.place(unit.addresses().global(global));
            yield new Located.InMemory(type, 0);
          }
          case Operand.Literal(Constant constant) ->
              throw new AssertionError("fat constant " + constant);
        };
    switch (at) {
      case null -> {}
      case Located.InFrame frame -> buffer.emit(Op.DEREF_SLOT_FAT, frame.slot(), 0);
      case Located.InMemory memory -> buffer.emit(Op.DEREF_FAT, 0);
    }
    return at;
  }

  private void drop(Terminator.Drop drop, int step, boolean cleanup) {
    CallSite site = new CallSite(drop.target().index(), block(drop.unwind()), step, cleanup);
    Type type = places.typeOf(drop.place());
    if (type instanceof Type.Dynamic) {
      places.inRegister(drop.place());
      buffer.emit(Op.ENTER_DROP_VIRTUAL, drop.target().index());
      jumps.add(buffer.length() - 1);
    } else {
      Optional<FunctionId> glue = glueOf(unit.program(), type);
      if (glue.isEmpty()) {
        jump(drop.target());
        return;
      }
      places.inRegister(drop.place());
      buffer.emit(Op.ENTER, glue.get().index());
    }
    if (unit.layouts().isUnsized(type) && !(type instanceof Type.Dynamic)) {
      buffer.emit(Op.PAIR_ARGUMENT);
    } else {
      buffer.emit(Op.A_FROM_PLACE);
      operands.store(ScalarKind.POINTER, new Target.Argument(0, 0));
    }
    enterCall(site);
  }

  /// What drops a type, if anything must be done.
  static Optional<FunctionId> glueOf(Program program, Type type) {
    FunctionId glue = program.dropGlue().get(type);
    return Optional.ofNullable(
        glue != null ? glue : program.dropGlue().get(Substitution.erase(type)));
  }

  private void intrinsic(
      Constant.IntrinsicFunction intrinsic, Terminator.Call call, CallSite site) {
    Type result = places.typeOf(call.destination());
    List<Type> argumentTypes = call.arguments().stream().map(operands::typeOf).toList();
    Type first = intrinsic.arguments().isEmpty() ? Type.UNIT : firstType(intrinsic.arguments());
    Layout layout = unit.layouts().layoutOf(first);
    List<Located> moved = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Located at = argument(call.arguments().get(i), argumentTypes.get(i), i);
      if (at instanceof Located.InFrame && call.arguments().get(i) instanceof Operand.Move) {
        moved.add(at);
      }
    }
    buffer.intrinsics.add(
        new IntrinsicCall(
            intrinsic.intrinsic(),
            intrinsic.arguments(),
            unit.kindOf(first),
            layout.size(),
            layout.align(),
            unit.kindOf(result),
            result,
            unit.layouts().layoutOf(result),
            argumentTypes,
            site));
    buffer.emit(Op.INTRINSIC, buffer.intrinsics.size() - 1);
    moved.forEach(operands::moved);
    if (call.target().isPresent()) {
      jump(call.target().get());
    } else {
      buffer.emit(Op.UNREACHABLE);
    }
  }

  private static Type firstType(List<Type> arguments) {
    for (Type type : arguments) {
      if (!(type instanceof Type.Lifetime)) {
        return type;
      }
    }
    return Type.UNIT;
  }

  private Located argument(Operand operand, Type type, int index) {
    ScalarKind kind = unit.kindOf(type);
    if (kind.isScalar()) {
      operands.loadA(operand);
      buffer.emit(Op.INTRINSIC_SCALAR, index);
      return null;
    }
    if (kind == ScalarKind.NOTHING) {
      return null;
    }
    if (type instanceof Type.Reference || type instanceof Type.RawPointer) {
      Located at = loadPair(operand);
      buffer.emit(Op.INTRINSIC_PAIR, index);
      return at;
    }
    Located at =
        switch (operand) {
          case Operand.Copy(Place place) -> places.locate(place);
          case Operand.Move(Place place) -> places.locate(place);
          case Operand.Literal(Constant.GlobalValue(Type same, var global)) -> {
            operands.place(unit.addresses().global(global));
            yield new Located.InMemory(same, 0);
          }
          case Operand.Literal(Constant constant) ->
              throw new AssertionError("constant " + constant);
        };
    places.inRegister(at);
    buffer.emit(Op.INTRINSIC_BYTES, index);
    return at;
  }
}
