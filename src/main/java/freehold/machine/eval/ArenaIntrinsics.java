package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.ByteState;
import freehold.machine.state.Fault;

/// A heap that the program's own `malloc` divides into blocks. The arena is an allocation itself,
/// so that the library reaches its headers; each block is another, for the program's pointers.
final class ArenaIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  ArenaIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  /// The arena's number: it is born when the heap first grows, before every block.
  private long arena() {
    return processor.loaded.allocationCount() + 1;
  }

  void grow() {
    Processor p = processor;
    boolean first = p.heap.end() == AddressSpace.HEAP;
    long address = p.heap.extend(arguments.value[0]);
    if (address == 0) {
      arguments.pointer(0, 0);
      return;
    }
    if (first) {
      p.allocationCount = arena();
      long most = 1L << 40;
      p.allocations.born(arena(), Allocation.Kind.ARENA, address, most, 16, p.currentStep(), -1);
    }
    arguments.pointer(address, arena());
  }

  void pointer() {
    arguments.pointer(arguments.value[0], arena());
  }

  void begin() {
    long address = arguments.value[0];
    long size = arguments.value[1];
    if (processor.hardware != null && isGivenAgain(address)) {
      return;
    }
    processor.memory.blocks().clear(address, address + Math.max(16, size));
    processor.memory.mark(address, ByteState.UNINITIALISED, size);
    arguments.pointer(address, born(address, size));
  }

  /// What the allocator gives out when its lists were damaged: memory that is no block's, or a
  /// block that is in use.
  private boolean isGivenAgain(long address) {
    Processor p = processor;
    boolean isHeap = address >= AddressSpace.HEAP && address < p.heap.end();
    long id = isHeap ? liveAt(address) : p.access.allocationAt(address);
    if (isHeap && id == 0) {
      return false;
    }
    if (id != 0 && p.recorder != null) {
      p.recorder.givenAgain(id, address);
    }
    arguments.pointer(address, id);
    return true;
  }

  /// The block in use that begins at an address, 0 if there is none.
  private long liveAt(long address) {
    Processor p = processor;
    boolean isHeap = address >= AddressSpace.HEAP && address < p.heap.end() && address % 16 == 0;
    long id = isHeap ? p.memory.blocks().owner(address) : 0;
    return id > 0 && p.allocations.death(id) >= p.currentStep() ? id : 0;
  }

  private long born(long address, long size) {
    Processor p = processor;
    long id = p.allocationCount + 1;
    p.allocationCount = id;
    int site = new UserSite(p).instruction();
    p.allocations.born(id, Allocation.Kind.HEAP, address, size, 16, p.currentStep(), site);
    p.memory.touching(address, 0);
    p.memory.blocks().setOwner(address, (int) id);
    if (p.recorder != null) {
      p.recorder.allocated(id, address, size);
    }
    return id;
  }

  void resize() {
    Processor p = processor;
    long address = arguments.value[0];
    long size = arguments.value[1];
    long old = given(address, arguments.provenance[0]);
    if (old == 0) {
      arguments.pointer(address, arguments.provenance[0]);
      return;
    }
    long oldSize = p.allocations.size(old);
    died(old, address, oldSize);
    if (size > oldSize) {
      p.memory.blocks().clear(address + 16, address + size);
      p.memory.mark(address + oldSize, ByteState.UNINITIALISED, size - oldSize);
    }
    long id = born(address, size);
    if (p.recorder != null) {
      p.recorder.reallocated(old, id, Math.min(oldSize, size));
    }
    arguments.pointer(address, id);
  }

  /// Tells whether the allocator must look at the block's header itself.
  void end(IntrinsicCall call) {
    long address = arguments.value[0];
    long id = given(address, arguments.provenance[0]);
    if (id != 0) {
      died(id, address, processor.allocations.size(id));
    }
    arguments.word(call, processor.hardware == null ? 0 : 1);
  }

  /// The bytes of a block; all ones if the allocator must look at its header itself.
  void size(IntrinsicCall call) {
    long id = given(arguments.value[0], arguments.provenance[0]);
    boolean isKnown = processor.hardware == null;
    arguments.word(call, isKnown ? processor.allocations.size(id) : -1);
  }

  /// The block that is freed through a pointer; 0 if there is none, and the run goes on.
  private long given(long address, long provenance) {
    if (processor.hardware == null) {
      return check(address, provenance);
    }
    try {
      return check(address, provenance);
    } catch (MachineFault broken) {
      processor.hardware.overlook(broken);
      return liveAt(address);
    }
  }

  private void died(long id, long address, long size) {
    Processor p = processor;
    p.allocations.died(id, p.currentStep(), new UserSite(p).instruction());
    p.memory.touching(address, 0);
    p.forgetAccess();
    if (p.recorder != null) {
      p.recorder.freed(id, address, size);
    }
  }

  /// The block that may be freed through a pointer.
  private long check(long address, long provenance) {
    Processor p = processor;
    long id = provenance != 0 ? p.parts.allocation(provenance) : p.access.allocationAt(address);
    if (id == 0 || !AllocationId.isStack(id) && id > p.allocationCount) {
      throw wrong("an address that malloc never gave", address, 0);
    }
    if (AllocationId.isStack(id)) {
      throw wrong("a local variable: it lives on the stack", address, id);
    }
    switch (p.allocations.kind(id)) {
      case HEAP -> {}
      case GLOBAL, CONSTANT -> throw wrong("a global variable", address, id);
      case LITERAL -> throw wrong("a string literal", address, id);
      case FUNCTION -> throw wrong("a function", address, id);
      case ARENA, VTABLE, STACK -> throw wrong("memory that malloc never gave", address, id);
    }
    if (p.allocations.death(id) < p.currentStep()) {
      throw new MachineFault(
          Fault.Kind.DOUBLE_FREE,
          "free of a block that was freed before",
          address,
          p.allocations.size(id),
          id);
    }
    if (p.allocations.address(id) != address) {
      long inside = address - p.allocations.address(id);
      throw wrong(
          "a pointer " + inside + " bytes into its block, not to the block's start", address, id);
    }
    return id;
  }

  private static MachineFault wrong(String what, long address, long id) {
    return new MachineFault(Fault.Kind.INVALID_FREE, "free of " + what, address, 0, id);
  }
}
