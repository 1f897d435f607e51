package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.Fault;

/// The heap, and bytes through raw pointers.
final class MemoryIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  MemoryIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  void allocate(IntrinsicCall call, boolean zeroed) {
    long size = arguments.value[0];
    long address = allocate(size, arguments.value[1]);
    if (address != 0 && zeroed) {
      processor.memory.fill(address, (byte) 0, size);
    }
    arguments.pointer(address, address == 0 ? 0 : processor.allocationCount);
  }

  private long allocate(long size, long align) {
    Processor p = processor;
    long id = p.allocationCount + 1;
    long address = p.heap.allocate(size, align, (int) id);
    if (address != 0) {
      p.allocationCount = id;
      p.allocations.born(
          id, Allocation.Kind.HEAP, address, size, align, p.currentStep(), userSite());
      if (p.recorder != null) {
        p.recorder.allocated(id, address, size);
      }
    }
    return address;
  }

  /// The innermost instruction of the person's own code, -1 if there is none.
  private int userSite() {
    return new UserSite(processor).instruction();
  }

  void reallocate(IntrinsicCall call) {
    Processor p = processor;
    long from = arguments.value[0];
    long oldSize = arguments.value[1];
    long align = arguments.value[2];
    long size = arguments.value[3];
    long id = checkFree(from, arguments.provenance[0], oldSize, align);
    long address = allocate(size, align);
    if (address == 0) {
      arguments.pointer(0, 0);
      return;
    }
    long copied = Math.min(oldSize, size);
    p.memory.copy(from, address, copied);
    free(id, from, oldSize, align);
    if (p.recorder != null) {
      p.recorder.reallocated(id, p.allocationCount, copied);
    }
    arguments.pointer(address, p.allocationCount);
  }

  void free() {
    long address = arguments.value[0];
    long size = arguments.value[1];
    long align = arguments.value[2];
    long id = checkFree(address, arguments.provenance[0], size, align);
    free(id, address, size, align);
  }

  private void free(long id, long address, long size, long align) {
    Processor p = processor;
    p.allocations.died(id, p.currentStep(), userSite());
    p.memory.touching(address, 0);
    p.heap.free(address, size, align);
    p.forgetAccess();
    if (p.recorder != null) {
      p.recorder.freed(id, address, size);
    }
  }

  private long checkFree(long address, long provenance, long size, long align) {
    Processor p = processor;
    long id = provenance != 0 ? provenance : p.access.allocationAt(address);
    if (id == 0
        || AllocationId.isStack(id)
        || id > p.allocationCount
        || p.allocations.kind(id) != Allocation.Kind.HEAP) {
      throw new MachineFault(
          Fault.Kind.INVALID_FREE, "free of an address that no allocation has", address, size, id);
    }
    if (p.allocations.death(id) < p.currentStep()) {
      throw new MachineFault(
          Fault.Kind.DOUBLE_FREE, "free of memory that was freed before", address, size, id);
    }
    if (p.allocations.address(id) != address
        || p.allocations.size(id) != size
        || p.allocations.align(id) != align) {
      throw new MachineFault(
          Fault.Kind.INVALID_FREE,
          "free with another address, size or alignment than it was allocated with",
          address,
          size,
          id);
    }
    return id;
  }

  void read(IntrinsicCall call) {
    Processor p = processor;
    p.checkRead(arguments.value[0], arguments.provenance[0], call.size());
    p.checkWrite(p.destination, p.destinationProvenance, call.size());
    p.memory.copy(arguments.value[0], p.destination, call.size());
  }

  void write(IntrinsicCall call) {
    long to = arguments.value[0];
    processor.checkWrite(to, arguments.provenance[0], call.size());
    arguments.store(call, 1, to);
  }

  void copy(IntrinsicCall call, boolean mayOverlap) {
    Processor p = processor;
    long from = arguments.value[0];
    long to = arguments.value[1];
    long length = bytes(call.size(), arguments.value[2]);
    p.checkRead(from, arguments.provenance[0], length);
    p.checkWrite(to, arguments.provenance[1], length);
    if (!mayOverlap && length > 0 && from < to + length && to < from + length) {
      p.broken(
          new MachineFault(
              Fault.Kind.OVERLAP,
              "the ranges of a copy overlap",
              to,
              length,
              arguments.provenance[1]));
    }
    p.memory.copy(from, to, length);
  }

  private static long bytes(long size, long count) {
    long high = Math.unsignedMultiplyHigh(size, count);
    if (high != 0 || size * count < 0) {
      throw MachineFault.of(Fault.Kind.OUT_OF_BOUNDS, "a count of " + Long.toUnsignedString(count));
    }
    return size * count;
  }

  void writeBytes(IntrinsicCall call) {
    long to = arguments.value[0];
    long length = bytes(call.size(), arguments.value[2]);
    processor.checkWrite(to, arguments.provenance[0], length);
    processor.memory.fill(to, (byte) arguments.value[1], length);
  }

  void compareBytes(IntrinsicCall call) {
    Processor p = processor;
    long length = arguments.value[2];
    p.checkRead(arguments.value[0], arguments.provenance[0], length);
    p.checkRead(arguments.value[1], arguments.provenance[1], length);
    int result = 0;
    for (long i = 0; i < length && result == 0; i++) {
      result = Long.compare(byteAt(arguments.value[0] + i), byteAt(arguments.value[1] + i));
    }
    arguments.word(call, result);
  }

  private long byteAt(long address) {
    if (!processor.memory.isInitialised(address, 1)) {
      processor.missing(address, 0, 1);
    }
    return processor.memory.load(address, 1);
  }

  void offset(IntrinsicCall call) {
    long from = arguments.value[0];
    long by = arguments.value[1] * call.size();
    long to = from + by;
    long forWhat = arguments.provenance[0];
    if (by != 0 && !isInside(from, to, forWhat)) {
      throw new MachineFault(
          Fault.Kind.OUT_OF_BOUNDS,
          "a pointer is moved by " + by + " bytes and leaves its allocation",
          to,
          0,
          forWhat);
    }
    arguments.pointer(to, forWhat);
  }

  private boolean isInside(long from, long to, long forWhat) {
    Processor p = processor;
    if (forWhat == p.knownProvenance && from >= p.knownLow && from <= p.knownHigh) {
      return to >= p.knownLow && to <= p.knownHigh;
    }
    if (forWhat <= 0 || AllocationId.isStack(forWhat) || forWhat > p.allocationCount) {
      return true;
    }
    long low = p.allocations.address(forWhat);
    return to >= low && to <= low + p.allocations.size(forWhat);
  }

  void wrappingOffset(IntrinsicCall call) {
    arguments.pointer(
        arguments.value[0] + arguments.value[1] * call.size(), arguments.provenance[0]);
  }

  void fromParts() {
    arguments.pairResult(arguments.value[0], arguments.provenance[0], arguments.value[1], 0);
  }
}
