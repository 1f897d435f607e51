package freehold.machine.eval;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.Parts;
import freehold.machine.memory.Segment;
import freehold.machine.state.CallStack;
import freehold.machine.state.Fault;
import freehold.machine.state.FrameLayout;

/// Decides whether a pointer may be used for an access: it must be for an allocation that is alive,
/// and stay inside. A pointer made from an integer may use whatever is alive at its address.
final class AccessCheck {
  private final Processor processor;

  AccessCheck(Processor processor) {
    this.processor = processor;
  }

  void check(long address, long provenance, long size, boolean write) {
    if (size <= 0) {
      return;
    }
    if (address >= 0 && address < AddressSpace.TEXT) {
      throw fault(
          Fault.Kind.NULL_DEREFERENCE,
          access(write, size) + " through a null pointer",
          address,
          size,
          0);
    }
    if (AllocationId.isPart(provenance)) {
      checkPart(address, provenance, size, write);
    } else if (provenance == 0) {
      checkWild(address, size, write);
    } else if (AllocationId.isStack(provenance)) {
      checkLocal(address, provenance, size, write);
    } else {
      checkBlock(address, provenance, size, write);
      processor.knownProvenance = provenance;
    }
  }

  /// An array inside of an allocation, such as a field of a struct.
  private void checkPart(long address, long part, long size, boolean write) {
    Parts parts = processor.parts;
    long allocation = parts.allocation(part);
    check(address, allocation, size, write);
    long low = parts.address(part);
    long high = low + parts.size(part);
    if (address < low || address + size > high) {
      processor.forgetAccess();
      String where =
          address < low ? (low - address) + " bytes before" : (address - low) + " bytes into";
      throw fault(
          Fault.Kind.OUT_OF_BOUNDS,
          access(write, size)
              + ", "
              + where
              + " a field of "
              + (high - low)
              + " bytes: it leaves the field, though not the whole allocation",
          address,
          size,
          allocation);
    }
    processor.knownProvenance = part;
    processor.knownLow = low;
    processor.knownHigh = high;
  }

  private static String access(boolean write, long size) {
    return (write ? "write of " : "read of ") + size + (size == 1 ? " byte" : " bytes");
  }

  private static MachineFault fault(
      Fault.Kind kind, String message, long address, long size, long allocation) {
    return new MachineFault(kind, message, address, size, allocation);
  }

  private void checkLocal(long address, long provenance, long size, boolean write) {
    long serial = AllocationId.frameSerial(provenance);
    ThreadContext owner = null;
    int depth = -1;
    for (ThreadContext thread : processor.threads) {
      depth = thread.frames.find(serial);
      if (depth >= 0) {
        owner = thread;
        break;
      }
    }
    if (owner == null) {
      throw fault(
          Fault.Kind.USE_AFTER_RETURN,
          access(write, size) + " of a local whose function has returned",
          address,
          size,
          provenance);
    }
    FrameLayout layout = processor.loaded.frameLayout(owner.frames.function[depth]);
    int local = AllocationId.local(provenance);
    long low = owner.frames.base[depth] + layout.offset(local);
    long high = low + layout.sizeOf(local);
    if (address < low || address + size > high) {
      throw outside(address, size, write, low, high, provenance);
    }
    if (processor.memory.stateAt(address) == ByteState.ABSENT) {
      throw fault(
          Fault.Kind.USE_AFTER_SCOPE,
          access(write, size) + " of a local whose scope has ended",
          address,
          size,
          provenance);
    }
    processor.knownProvenance = provenance;
    processor.knownLow = low;
    processor.knownHigh = high;
    processor.knownWritable = true;
  }

  private static MachineFault outside(
      long address, long size, boolean write, long low, long high, long provenance) {
    String where =
        address < low ? (low - address) + " bytes before" : (address - low) + " bytes into";
    return fault(
        Fault.Kind.OUT_OF_BOUNDS,
        access(write, size) + ", " + where + " an allocation of " + (high - low) + " bytes",
        address,
        size,
        provenance);
  }

  private void checkBlock(long address, long id, long size, boolean write) {
    if (id > processor.allocationCount) {
      throw fault(
          Fault.Kind.WILD_POINTER,
          access(write, size) + " through a stray pointer",
          address,
          size,
          0);
    }
    if (processor.allocations.death(id) < processor.currentStep()) {
      throw fault(
          Fault.Kind.USE_AFTER_FREE,
          access(write, size) + " of memory that was freed",
          address,
          size,
          id);
    }
    long low = processor.allocations.address(id);
    long high = low + processor.allocations.size(id);
    if (address < low || address + size > high) {
      throw outside(address, size, write, low, high, id);
    }
    Allocation.Kind kind = processor.allocations.kind(id);
    boolean writable =
        switch (kind) {
          case HEAP, ARENA, GLOBAL, STACK -> true;
          case LITERAL, CONSTANT, VTABLE, FUNCTION -> false;
        };
    if (kind == Allocation.Kind.FUNCTION) {
      throw fault(
          Fault.Kind.WILD_POINTER, access(write, size) + " of instructions", address, size, id);
    }
    if (write && !writable) {
      throw fault(
          Fault.Kind.READ_ONLY, access(true, size) + " to constant data", address, size, id);
    }
    processor.knownLow = low;
    processor.knownHigh = high;
    processor.knownWritable = writable;
  }

  private void checkWild(long address, long size, boolean write) {
    long id = allocationAt(address);
    if (id == 0) {
      throw fault(
          Fault.Kind.WILD_POINTER,
          access(write, size) + " where nothing is allocated",
          address,
          size,
          0);
    }
    if (AllocationId.isStack(id)) {
      checkLocal(address, id, size, write);
    } else {
      checkBlock(address, id, size, write);
    }
    processor.knownProvenance = -1;
  }

  /// Bytes that are read and have no value.
  MachineFault uninitialised(long at, int size) {
    ByteState state = ByteState.INITIALISED;
    for (int i = 0; i < size && state == ByteState.INITIALISED; i++) {
      state = processor.memory.stateAt(at + i);
    }
    long allocation = allocationAt(at);
    return switch (state) {
      case ABSENT ->
          new MachineFault(
              Fault.Kind.USE_AFTER_SCOPE,
              "read of " + size + " bytes whose storage has ended",
              at,
              size,
              allocation);
      case MOVED ->
          new MachineFault(
              Fault.Kind.UNINITIALISED,
              "read of a value that was moved away",
              at,
              size,
              allocation);
      case UNINITIALISED, INITIALISED ->
          new MachineFault(
              Fault.Kind.UNINITIALISED,
              "read of " + size + " uninitialised bytes",
              at,
              size,
              allocation);
    };
  }

  /// What is (or was last) at an address, 0 if nothing ever.
  long allocationAt(long address) {
    Segment segment = AddressSpace.segmentOf(address);
    return switch (segment) {
      case NULL_PAGE -> 0;
      case TEXT -> {
        int function = processor.loaded.codeMap().functionAt(address);
        yield function < 0 ? 0 : function + 1;
      }
      case STATIC -> processor.loaded.allocationAt(address);
      case HEAP -> {
        long block = processor.memory.blocks().blockBefore(address);
        long id = block == 0 ? 0 : processor.memory.blocks().owner(block);
        boolean inside = id > 0 && address < block + Math.max(1, processor.allocations.size(id));
        yield inside ? id : 0;
      }
      case STACK -> localAt(address);
    };
  }

  private long localAt(long address) {
    for (ThreadContext thread : processor.threads) {
      CallStack frames = thread.frames;
      int low = 0;
      int high = frames.depth - 1;
      // Bases fall with depth: the first frame whose base is not above the address.
      while (low < high) {
        int middle = low + high >>> 1;
        if (frames.base[middle] <= address) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      if (frames.depth > 0 && frames.base[low] <= address && address < thread.stack.top()) {
        FrameLayout layout = processor.loaded.frameLayout(frames.function[low]);
        int local = layout.localAt(address - frames.base[low]);
        if (local >= 0) {
          return AllocationId.stackValue(frames.serial[low], local);
        }
      }
    }
    return 0;
  }
}
