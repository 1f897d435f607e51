package freehold.machine.eval;

import freehold.machine.code.Addresses;
import freehold.machine.code.FunctionCode;
import freehold.machine.code.FunctionCompiler;
import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationTable;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.Memory;
import freehold.machine.state.CodeMap;
import freehold.machine.state.Fault;
import freehold.machine.state.FrameLayout;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Global;
import freehold.mir.GlobalId;
import freehold.mir.Program;
import freehold.mir.VTable;
import freehold.mir.VTableId;
import freehold.mir.type.Layout;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A program with all its static things placed; shared by all machines that run it. Functions are
/// compiled when they are called first.
public final class LoadedProgram implements Addresses {
  private final Program program;
  private final CodeMap codeMap;
  private final AtomicReferenceArray<FunctionCode> functions;
  private final AtomicReferenceArray<FrameLayout> frameLayouts;
  private final BitSet own = new BitSet();
  private final Anchor[] globals;
  private final Anchor[] vtables;
  private final Map<ByteBuffer, Anchor> literals;

  /// Static allocations behind the functions, by address.
  private final List<Long> addresses = new ArrayList<>();

  private final Map<Type, Long> typeNumbers = new HashMap<>();
  private long end = AddressSpace.STATIC;
  private final long writableStart;
  private long ids;

  public LoadedProgram(Program program) {
    this.program = program;
    this.codeMap = new CodeMap(program);
    this.functions = new AtomicReferenceArray<>(program.functions().size());
    this.frameLayouts = new AtomicReferenceArray<>(program.functions().size());
    this.ids = program.functions().size();
    for (int i = 0; i < program.functions().size(); i++) {
      own.set(i, program.functions().get(i).isOwn());
    }
    this.vtables = new Anchor[program.vtables().size()];
    for (int i = 0; i < vtables.length; i++) {
      int slots = VTable.HEADER_SLOTS + program.vtables().get(i).methods().size();
      vtables[i] = place(8L * slots, 8);
    }
    this.literals = LiteralScan.literalsOf(program);
    literals.replaceAll((bytes, none) -> place(bytes.capacity(), 1));
    this.globals = new Anchor[program.globals().size()];
    placeGlobals(true);
    boolean hasConstants =
        program.globals().stream().anyMatch(g -> g.kind() == Global.Kind.READ_ONLY);
    if (hasConstants || program.layouts().target().frames() == Target.Frames.WITH_POINTER) {
      end = end + AddressSpace.PAGE_SIZE - 1 & -AddressSpace.PAGE_SIZE;
    }
    writableStart = end;
    placeGlobals(false);
  }

  /// Constants lie before all that can be written, on pages of their own.
  private void placeGlobals(boolean constants) {
    for (int i = 0; i < globals.length; i++) {
      Global global = program.globals().get(i);
      if (global.kind() == Global.Kind.READ_ONLY == constants) {
        Layout layout = program.layouts().layoutOf(global.type());
        globals[i] = place(layout.size(), layout.align());
      }
    }
  }

  /// The first byte of static data that may be written.
  long writableStart() {
    return writableStart;
  }

  /// One past the last byte of static data.
  long staticEnd() {
    return end;
  }

  /// One past the last instruction.
  long textEnd() {
    return codeMap.addressOf(codeMap.instructionCount());
  }

  /// Whether a person wrote the function, which shims and drop glue of their types are not.
  boolean isOwn(int function) {
    return own.get(function);
  }

  private Anchor place(long size, long align) {
    long address = end + align - 1 & -align;
    end = address + Math.max(size, 1);
    addresses.add(address);
    return new Anchor(address, ++ids);
  }

  public Program program() {
    return program;
  }

  public CodeMap codeMap() {
    return codeMap;
  }

  public FrameLayout frameLayout(int function) {
    FrameLayout layout = frameLayouts.get(function);
    if (layout == null) {
      layout = FrameLayout.of(program.functions().get(function), program.layouts());
      frameLayouts.set(function, layout);
    }
    return layout;
  }

  FunctionCode function(int index) {
    FunctionCode code = functions.get(index);
    if (code == null) {
      code = compile(index);
      functions.set(index, code);
    }
    return code;
  }

  /// A body that cannot be compiled is a fault of the call, so that a run still has its picture.
  private FunctionCode compile(int index) {
    try {
      return FunctionCompiler.compile(program, this, index, frameLayout(index));
    } catch (AssertionError | RuntimeException problem) {
      throw MachineFault.of(
          Fault.Kind.UNSUPPORTED, program.functions().get(index).name() + ": " + problem);
    }
  }

  @Override
  public Anchor function(FunctionId function) {
    return new Anchor(codeMap.addressOf(function), function.index() + 1L);
  }

  @Override
  public Anchor global(GlobalId global) {
    return globals[global.index()];
  }

  @Override
  public Anchor vtable(VTableId vtable) {
    return vtables[vtable.index()];
  }

  @Override
  public Anchor literal(byte[] bytes) {
    return literals.get(ByteBuffer.wrap(bytes));
  }

  /// The static allocation (no function) that an address lies in, 0 if none.
  long allocationAt(long address) {
    int found = Collections.binarySearch(addresses, address);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? 0 : program.functions().size() + index + 1L;
  }

  /// A number of a type that is the same whenever the program runs; from 1 on.
  synchronized long numberOf(Type type) {
    return typeNumbers.computeIfAbsent(type, unknown -> typeNumbers.size() + 1L);
  }

  /// How many allocations there are before the first step.
  long allocationCount() {
    return ids;
  }

  /// Enters all static allocations into a table.
  public void enter(AllocationTable table) {
    for (int i = 0; i < program.functions().size(); i++) {
      Body body = program.functions().get(i);
      long start = codeMap.addressOf(codeMap.firstInstruction(i));
      long stop = codeMap.addressOf(codeMap.firstInstruction(i + 1));
      enter(table, i + 1L, Allocation.Kind.FUNCTION, start, stop - start, 16, body.name());
    }
    for (int i = 0; i < vtables.length; i++) {
      VTable vtable = program.vtables().get(i);
      long size = 8L * (VTable.HEADER_SLOTS + vtable.methods().size());
      String label = "<" + vtable.concrete().text() + " as " + vtable.trait().text() + ">";
      enter(table, vtables[i], Allocation.Kind.VTABLE, size, 8, label);
    }
    literals.forEach(
        (bytes, anchor) -> enter(table, anchor, Allocation.Kind.LITERAL, bytes.capacity(), 1, ""));
    enterGlobals(table, true);
    enterGlobals(table, false);
  }

  /// In the order of their numbers, as a table wants them.
  private void enterGlobals(AllocationTable table, boolean constants) {
    for (int i = 0; i < globals.length; i++) {
      Global global = program.globals().get(i);
      if (global.kind() == Global.Kind.READ_ONLY == constants) {
        Layout layout = program.layouts().layoutOf(global.type());
        Allocation.Kind kind = constants ? Allocation.Kind.CONSTANT : Allocation.Kind.GLOBAL;
        enter(table, globals[i], kind, layout.size(), layout.align(), global.name());
      }
    }
  }

  private static void enter(
      AllocationTable table, Anchor at, Allocation.Kind kind, long size, long align, String label) {
    enter(table, at.provenance(), kind, at.address(), size, align, label);
  }

  private static void enter(
      AllocationTable table,
      long id,
      Allocation.Kind kind,
      long address,
      long size,
      long align,
      String label) {
    table.born(id, kind, address, size, align, 0, -1);
    if (!label.isEmpty()) {
      table.label(id, label);
    }
  }

  /// Writes literals and vtables; globals are left to their initializers.
  void write(Memory memory) {
    literals.forEach((bytes, anchor) -> memory.write(anchor.address(), bytes.array()));
    for (int i = 0; i < vtables.length; i++) {
      write(memory, program.vtables().get(i), vtables[i].address());
    }
    for (Anchor global : globals) {
      memory.mark(global.address(), ByteState.UNINITIALISED, 1);
    }
  }

  private void write(Memory memory, VTable vtable, long address) {
    Layout layout = program.layouts().layoutOf(vtable.concrete());
    pointer(memory, address, vtable.dropGlue());
    memory.store(address + 8, layout.size(), 8);
    memory.store(address + 16, layout.align(), 8);
    for (int i = 0; i < vtable.methods().size(); i++) {
      long slot = address + 8L * (VTable.HEADER_SLOTS + i);
      pointer(memory, slot, vtable.methods().get(i).function());
    }
  }

  private void pointer(Memory memory, long address, Optional<FunctionId> function) {
    if (function.isEmpty()) {
      memory.store(address, 0, 8);
    } else {
      Anchor anchor = function(function.get());
      memory.storePointer(address, anchor.address(), anchor.provenance());
    }
  }
}
