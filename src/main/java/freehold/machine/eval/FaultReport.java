package freehold.machine.eval;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.machine.state.FrameLayout;
import java.util.Optional;

/// Tells of what went wrong with the life of the allocation and the places in the source.
final class FaultReport {
  private final Processor processor;

  FaultReport(Processor processor) {
    this.processor = processor;
  }

  Fault of(MachineFault fault) {
    int user = processor.frames.depth == 0 ? -1 : new UserSite(processor).instruction();
    return new Fault(
        fault.kind,
        fault.getMessage(),
        fault.address,
        fault.size,
        allocation(fault.allocation),
        processor.loaded.codeMap().siteOf(Math.max(0, site())),
        place(user));
  }

  /// The instruction that runs, over the whole program; -1 if there is none.
  private int site() {
    Processor p = processor;
    return p.frames.depth == 0
        ? -1
        : p.loaded.codeMap().firstInstruction(p.function.index()) + p.function.stepOfPc()[p.pc];
  }

  private Optional<Site> place(int instruction) {
    return instruction < 0
        ? Optional.empty()
        : Optional.of(processor.loaded.codeMap().siteOf(instruction));
  }

  private Optional<Allocation> allocation(long id) {
    if (AllocationId.isStack(id)) {
      return local(id);
    }
    if (id <= 0 || id > processor.allocationCount) {
      return Optional.empty();
    }
    return Optional.of(
        processor.allocations.at(id, processor.step, processor.loaded.codeMap()::siteOf));
  }

  private Optional<Allocation> local(long id) {
    for (ThreadContext thread : processor.threads) {
      int depth = thread.frames.find(AllocationId.frameSerial(id));
      if (depth >= 0) {
        int function = thread.frames.function[depth];
        int local = AllocationId.local(id);
        FrameLayout layout = processor.loaded.frameLayout(function);
        return Optional.of(
            new Allocation(
                new AllocationId(id),
                Allocation.Kind.STACK,
                thread.frames.base[depth] + layout.offset(local),
                layout.sizeOf(local),
                1,
                processor.loaded.program().functions().get(function).locals().get(local).name(),
                0,
                Allocation.NEVER,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
