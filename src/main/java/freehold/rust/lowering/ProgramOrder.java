package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.ConstantMapping;
import freehold.mir.FunctionId;
import freehold.mir.Global;
import freehold.mir.GlobalId;
import freehold.mir.Program;
import freehold.mir.VTable;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts a collected program in order: the person's own functions first, as they stand in the
/// source; each global after those that its initializer needs.
final class ProgramOrder {
  private final Program program;
  private final List<BitSet> calledBy = new ArrayList<>();
  private final List<BitSet> readBy = new ArrayList<>();

  private ProgramOrder(Program program) {
    this.program = program;
  }

  static Program order(Program program) {
    return new ProgramOrder(program).run();
  }

  private Program run() {
    program.functions().forEach(this::gather);
    int[] functions = numbers(functionOrder());
    List<Integer> globalOrder = globalOrder();
    int[] globals = numbers(globalOrder);
    ConstantMapping mapping =
        new ConstantMapping(constant -> renumbered(constant, functions, globals));
    Body[] bodies = new Body[program.functions().size()];
    for (int i = 0; i < bodies.length; i++) {
      bodies[functions[i]] = mapping.map(program.functions().get(i));
    }
    UnaryOperator<FunctionId> renumber = id -> new FunctionId(functions[id.index()]);
    Map<Type, FunctionId> glue = new LinkedHashMap<>();
    program.dropGlue().forEach((type, id) -> glue.put(type, renumber.apply(id)));
    return new Program(
        List.of(bodies),
        renumber.apply(program.main()),
        globalOrder.stream().map(i -> global(program.globals().get(i), renumber)).toList(),
        program.vtables().stream().map(table -> vtable(table, renumber)).toList(),
        glue,
        program.vtableIndex(),
        program.layouts());
  }

  private static Global global(Global global, UnaryOperator<FunctionId> renumber) {
    return new Global(
        global.kind(),
        global.name(),
        global.type(),
        global.mutable(),
        global.initializer().map(renumber),
        global.span());
  }

  private static VTable vtable(VTable table, UnaryOperator<FunctionId> renumber) {
    return new VTable(
        table.concrete(),
        table.trait(),
        table.dropGlue().map(renumber),
        table.methods().stream()
            .map(m -> new VTable.Method(m.name(), m.function().map(renumber)))
            .toList());
  }

  private static Constant renumbered(Constant constant, int[] functions, int[] globals) {
    return switch (constant) {
      case Constant.Function(Type type, FunctionId id) ->
          new Constant.Function(type, new FunctionId(functions[id.index()]));
      case Constant.GlobalValue(Type type, GlobalId id) ->
          new Constant.GlobalValue(type, new GlobalId(globals[id.index()]));
      case Constant.GlobalAddress(Type type, GlobalId id) ->
          new Constant.GlobalAddress(type, new GlobalId(globals[id.index()]));
      case Constant other -> other;
    };
  }

  private static int[] numbers(List<Integer> order) {
    int[] numbers = new int[order.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[order.get(i)] = i;
    }
    return numbers;
  }

  private List<Integer> functionOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < program.functions().size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> program.functions().get(i).span().isLibrary())
            .thenComparing(this::positionOfOwn));
    return order;
  }

  private int positionOfOwn(int index) {
    Body body = program.functions().get(index);
    return body.span().isLibrary() ? 0 : body.span().start();
  }

  // ---- what needs what

  private void gather(Body body) {
    BitSet called = new BitSet();
    BitSet read = new BitSet();
    ConstantMapping seen =
        new ConstantMapping(constant -> {
          switch (constant) {
            case Constant.Function(Type type, FunctionId id) -> called.set(id.index());
            case Constant.GlobalValue(Type type, GlobalId id) -> read.set(id.index());
            case Constant.GlobalAddress(Type type, GlobalId id) -> read.set(id.index());
            case Constant other -> {}
          }
          return constant;
        });
    for (BasicBlock block : body.blocks()) {
      seen.map(block);
    }
    calledBy.add(called);
    readBy.add(read);
  }

  private List<Integer> globalOrder() {
    List<Integer> order = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int i = 0; i < program.globals().size(); i++) {
      visit(i, seen, order);
    }
    return order;
  }

  private void visit(int global, BitSet seen, List<Integer> order) {
    if (seen.get(global)) {
      return;
    }
    seen.set(global);
    Optional<FunctionId> initializer = program.globals().get(global).initializer();
    BitSet needed =
        initializer.map(start -> reachableGlobals(start.index())).orElseGet(BitSet::new);
    for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
      visit(i, seen, order);
    }
    order.add(global);
  }

  private BitSet reachableGlobals(int function) {
    BitSet reached = new BitSet();
    BitSet globals = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(function));
    reached.set(function);
    while (!open.isEmpty()) {
      int at = open.removeLast();
      globals.or(readBy.get(at));
      calledBy.get(at).stream()
          .filter(callee -> !reached.get(callee))
          .forEach(callee -> {
            reached.set(callee);
            open.add(callee);
          });
    }
    return globals;
  }
}
