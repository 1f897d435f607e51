package freehold.scene;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.AllocationTable;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.HeapAllocator;
import freehold.machine.memory.Memory;
import freehold.machine.memory.Parts;
import freehold.machine.state.CallStack;
import freehold.machine.state.CodeMap;
import freehold.machine.state.FrameLayout;
import freehold.machine.state.MachineState;
import freehold.machine.state.OutputTable;
import freehold.machine.state.ThreadState;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.LoanFacts;
import freehold.mir.LocalDecl;
import freehold.mir.LocalDecl.Kind;
import freehold.mir.LocalId;
import freehold.mir.Phase;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.SourceScope;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A moment of a program that was never compiled: one frame, memory written by hand.
final class HandMade {
  private final SourceFile file = SourceFile.user("hand.rs", "fn main() {}\n");
  private final LayoutCalculator layouts = new LayoutCalculator(Target.X86_64);
  private final Memory memory = new Memory(1 << 20, new Parts());
  private final HeapAllocator heap = new HeapAllocator(memory, 1 << 20);
  private final AllocationTable allocations = new AllocationTable();
  private final List<LocalDecl> locals = new ArrayList<>();
  private int blocks;
  private Body body;
  private FrameLayout layout;
  private long base;

  HandMade() {
    locals.add(local(Kind.RETURN, "", Type.UNIT));
  }

  HandMade variable(String name, Type type) {
    locals.add(local(Kind.VARIABLE, name, type));
    return this;
  }

  /// After all variables are known: the frame gets its place.
  void open() {
    Span span = file.span(0, 12);
    SourceInfo source = new SourceInfo(span, ScopeId.OUTERMOST);
    BasicBlock block = new BasicBlock(reads(source), new Terminator.Return(source), false);
    body =
        new Body(
            new DefId(1, "main"),
            "main",
            Phase.ELABORATED,
            0,
            locals,
            List.of(block),
            List.of(new SourceScope(Optional.empty(), span)),
            false,
            LoanFacts.NONE,
            span);
    layout = FrameLayout.of(body, layouts);
    base = AddressSpace.STACK_TOP - layout.size();
    memory.stack(0).reserve(base);
    memory.stack(0).touch(base, AddressSpace.STACK_TOP);
  }

  /// Every variable is used once more, so that no borrow is over.
  private List<Statement> reads(SourceInfo source) {
    List<Statement> reads = new ArrayList<>();
    for (int i = 1; i < locals.size(); i++) {
      reads.add(new Statement.FakeRead(source, Place.of(new LocalId(i))));
    }
    return reads;
  }

  long addressOf(int local) {
    return base + layout.offset(local);
  }

  long heapBlock(long size) {
    int id = ++blocks;
    long address = heap.allocate(size, 8, id);
    allocations.born(id, Allocation.Kind.HEAP, address, size, 8, 1, -1);
    memory.mark(address, ByteState.UNINITIALISED, size);
    return address;
  }

  void free(long address, long id, long size) {
    heap.free(address, size, 8);
    memory.mark(address, ByteState.ABSENT, size);
    allocations.died(id, 2, -1);
  }

  Memory memory() {
    return memory;
  }

  void point(long at, long target, long provenance) {
    memory.storePointer(at, target, provenance);
  }

  AllocationId local(int index) {
    return AllocationId.ofLocal(1, index);
  }

  MachineState state() {
    Program program =
        new Program(
            List.of(body), new FunctionId(0), List.of(), List.of(), Map.of(), Map.of(), layouts);
    CallStack calls = new CallStack();
    calls.push();
    calls.function[0] = 0;
    calls.base[0] = base;
    calls.serial[0] = 1;
    MachineState.ThreadImage thread =
        new MachineState.ThreadImage(
            "main",
            ThreadState.Status.RUNNABLE,
            0,
            calls.capture(),
            0,
            0,
            0,
            Optional.empty(),
            false,
            false);
    return new MachineState(
        new MachineState.Setting(
            program, new CodeMap(program), _ -> layout, allocations, new OutputTable()),
        new MachineState.Registers(3, 0, 1, blocks, 0, 0, 0, false),
        memory.capture(new long[] {base, AddressSpace.STACK_TOP}),
        heap.capture(),
        List.of(thread),
        Optional.empty());
  }

  private LocalDecl local(Kind kind, String name, Type type) {
    return new LocalDecl(kind, name, type, false, file.span(0, 2), ScopeId.OUTERMOST);
  }
}
