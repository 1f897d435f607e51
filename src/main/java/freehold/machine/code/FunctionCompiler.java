package freehold.machine.code;

import freehold.machine.memory.ByteState;
import freehold.machine.state.FrameLayout;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Statement;
import freehold.mir.type.Type;
import java.util.Arrays;

/// Compiles one body.
public final class FunctionCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer = new CodeBuffer();
  private final PlaceCompiler places;
  private final OperandCompiler operands;
  private final RvalueCompiler rvalues;
  private final TerminatorCompiler terminators;

  private FunctionCompiler(Program program, Addresses addresses, Body body, FrameLayout layout) {
    this.unit = new FunctionUnit(program, addresses, body, layout, buffer);
    this.places = new PlaceCompiler(unit);
    this.operands = new OperandCompiler(unit, places);
    this.rvalues = new RvalueCompiler(unit, places, operands);
    this.terminators = new TerminatorCompiler(unit, places, operands);
  }

  public static FunctionCode compile(
      Program program, Addresses addresses, int function, FrameLayout layout) {
    Body body = program.functions().get(function);
    return new FunctionCompiler(program, addresses, body, layout).compile(function);
  }

  private FunctionCode compile(int function) {
    Body body = unit.body();
    int steps = 0;
    for (BasicBlock block : body.blocks()) {
      steps += block.statements().size() + 1;
    }
    int[] pcOfStep = new int[steps];
    int[] pcOfBlock = new int[body.blocks().size()];
    int step = 0;
    for (int i = 0; i < pcOfBlock.length; i++) {
      BasicBlock block = body.blocks().get(i);
      pcOfBlock[i] = buffer.length();
      for (Statement statement : block.statements()) {
        pcOfStep[step++] = buffer.length();
        buffer.beginStep();
        compile(statement);
        if (buffer.isStepEmpty()) {
          buffer.emit(Op.NOP);
        }
      }
      pcOfStep[step] = buffer.length();
      buffer.beginStep();
      terminators.compile(block.terminator(), step, block.cleanup());
      step++;
    }
    return finish(function, pcOfStep, pcOfBlock);
  }

  private FunctionCode finish(int function, int[] pcOfStep, int[] pcOfBlock) {
    int[] blocks = buffer.code();
    for (int position : terminators.jumps()) {
      buffer.patch(position, pcOfBlock[blocks[position]]);
    }
    BlockStarts starts = new BlockStarts(pcOfBlock);
    int returnSize = unit.layout().sizeOf(0);
    return new FunctionCode(
        function,
        unit.body(),
        unit.layout(),
        buffer.code(),
        shadow(),
        pcOfStep,
        stepOfPc(pcOfStep),
        frameAlign(),
        unit.layout().offset(LocalId.RETURN),
        returnSize,
        buffer.constants(),
        buffer.switches.stream().map(starts::resolve).toArray(SwitchTable[]::new),
        buffer.niches.toArray(NicheDecoder[]::new),
        buffer.calls.stream().map(starts::resolve).toArray(CallSite[]::new),
        buffer.asserts.stream()
            .map(a -> new AssertSite(a.message(), starts.resolve(a.site())))
            .toArray(AssertSite[]::new),
        buffer.intrinsics.stream().map(starts::resolve).toArray(IntrinsicCall[]::new));
  }

  /// Replaces block numbers by where the blocks begin.
  private record BlockStarts(int[] pcOfBlock) {
    int pc(int block) {
      return block < 0 ? -1 : pcOfBlock[block];
    }

    SwitchTable resolve(SwitchTable table) {
      int[] targets = Arrays.stream(table.targets()).map(this::pc).toArray();
      return new SwitchTable(table.values(), table.highs(), targets, pc(table.otherwise()));
    }

    CallSite resolve(CallSite site) {
      return new CallSite(pc(site.returnPc()), pc(site.unwindPc()), site.step(), site.cleanup());
    }

    IntrinsicCall resolve(IntrinsicCall call) {
      return new IntrinsicCall(
          call.intrinsic(),
          call.types(),
          call.kind(),
          call.size(),
          call.align(),
          call.resultKind(),
          call.resultType(),
          call.resultLayout(),
          call.argumentTypes(),
          resolve(call.site()));
    }
  }

  private int[] stepOfPc(int[] pcOfStep) {
    int[] result = new int[buffer.length()];
    int step = 0;
    for (int pc = 0; pc < result.length; pc++) {
      while (step + 1 < pcOfStep.length && pcOfStep[step + 1] <= pc) {
        step++;
      }
      result[pc] = step;
    }
    return result;
  }

  private int frameAlign() {
    long align = 16;
    for (LocalDecl local : unit.body().locals()) {
      align = Math.max(align, unit.layouts().layoutOf(local.type()).align());
    }
    return (int) align;
  }

  /// Locals with storage statements begin without storage, all others with.
  private byte[] shadow() {
    Body body = unit.body();
    boolean[] marked = new boolean[body.locals().size()];
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.StorageLive live) {
          marked[live.local().index()] = true;
        }
      }
    }
    byte[] shadow = new byte[unit.layout().size()];
    for (int i = 0; i < marked.length; i++) {
      if (!marked[i]) {
        int from = unit.layout().offset(i);
        Arrays.fill(shadow, from, from + unit.layout().sizeOf(i), ByteState.UNINITIALISED.code());
      }
    }
    return shadow;
  }

  private void compile(Statement statement) {
    switch (statement) {
      case Statement.Assign(var source, Place place, var value) -> {
        Type type = places.typeOf(place);
        Target target = target(place);
        rvalues.compile(value, target, type);
      }
      case Statement.StorageLive(var source, LocalId local) -> storage(Op.STORAGE_LIVE, local);
      case Statement.StorageDead(var source, LocalId local) -> storage(Op.STORAGE_DEAD, local);
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          rvalues.aggregates().writeTag(places.typeOf(place), variant, target(place));
      case Statement.FakeRead read -> {}
      case Statement.Nop nop -> {}
    }
  }

  private Target target(Place place) {
    Located at = places.locate(place);
    return switch (at) {
      case Located.InFrame frame -> new Target.Slot(frame.slot());
      case Located.InMemory memory -> {
        buffer.emit(Op.DESTINATION_FROM_PLACE);
        yield new Target.Destination(0);
      }
    };
  }

  private void storage(int op, LocalId local) {
    int size = unit.layout().sizeOf(local.index());
    if (size > 0) {
      buffer.emit(op, unit.layout().offset(local), size);
    }
  }
}
