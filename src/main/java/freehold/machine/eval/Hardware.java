package freehold.machine.eval;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.Segment;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.Fault;
import freehold.machine.state.Overlooked;

/// What goes on where a rule of the language is broken and nobody watches: bytes are read and
/// written wherever a page allows it.
final class Hardware {
  private final Processor processor;
  private final Overlooked overlooked;

  Hardware(Processor processor, Overlooked overlooked) {
    this.processor = processor;
    this.overlooked = overlooked;
  }

  /// Remembers that the current step has broken a rule.
  void overlook(MachineFault broken) {
    Processor p = processor;
    boolean isWanted = overlooked.isWanted(p.currentStep());
    if (isWanted || p.recorder != null) {
      Fault fault = new FaultReport(p).of(broken);
      if (isWanted) {
        overlooked.add(p.currentStep(), fault);
      }
      if (p.recorder != null) {
        p.recorder.overlooked(fault);
      }
    }
  }

  /// An access that the language may forbid and the pages may not.
  void access(long address, long provenance, long size, boolean write) {
    try {
      processor.access.check(address, provenance, size, write);
    } catch (MachineFault broken) {
      overlook(broken);
      pages(address, size, write);
    }
  }

  /// A read of bytes that have no value, which are what they are; the library's own look at a
  /// block's header breaks no rule.
  void missing(MachineFault broken, long provenance) {
    boolean isHeader =
        provenance > 0
            && provenance <= processor.allocationCount
            && processor.allocations.kind(provenance) == Allocation.Kind.ARENA;
    if (!isHeader) {
      overlook(broken);
    }
  }

  static MachineFault segmentation(String what, long address, long size) {
    return new MachineFault(
        Fault.Kind.SEGMENTATION_FAULT, "segmentation fault: " + what, address, size, 0);
  }

  private void pages(long address, long size, boolean write) {
    long last = address + size - 1;
    if (!isMapped(address) || last < address || !isMapped(last)) {
      long where = isMapped(address) ? last & -AddressSpace.PAGE_SIZE : address;
      throw segmentation(
          (write ? "a write to " : "a read of ") + hex(where) + ", where no page is", where, size);
    }
    Segment segment = AddressSpace.segmentOf(address);
    if (segment == Segment.TEXT && !write) {
      throw new MachineFault(
          Fault.Kind.UNSUPPORTED, "instructions have no bytes to read", address, size, 0);
    }
    boolean isReadOnly =
        segment == Segment.TEXT
            || segment == Segment.STATIC && address < processor.loaded.writableStart();
    if (write && isReadOnly) {
      throw segmentation(
          "a write to " + hex(address) + ", whose page may only be read", address, size);
    }
    if (segment == Segment.STACK) {
      StackSegment stack = processor.memory.stack(StackSegment.threadOf(address));
      stack.reserve(address & -8);
    }
  }

  private boolean isMapped(long address) {
    return switch (AddressSpace.segmentOf(address)) {
      case NULL_PAGE -> false;
      case TEXT -> address < processor.loaded.textEnd();
      case STATIC -> address < pageEnd(processor.loaded.staticEnd());
      case HEAP -> address < pageEnd(processor.heap.end());
      case STACK -> {
        int thread = StackSegment.threadOf(address);
        yield thread < processor.memory.stackCount()
            && address >= processor.memory.stack(thread).limit()
            && address < processor.memory.stack(thread).top();
      }
    };
  }

  private static long pageEnd(long address) {
    return address + AddressSpace.PAGE_SIZE - 1 & -AddressSpace.PAGE_SIZE;
  }

  static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }
}
