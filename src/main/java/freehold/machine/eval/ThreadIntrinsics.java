package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.state.Fault;
import freehold.machine.state.ThreadState.Status;

/// Threads on the deterministic scheduler.
final class ThreadIntrinsics {
  private static final int MOST = 200;

  private final Processor processor;
  private final IntrinsicEval arguments;

  ThreadIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  void spawn(IntrinsicCall call) {
    Processor p = processor;
    int function = p.loaded.codeMap().functionAt(arguments.value[0]);
    if (function < 0) {
      throw MachineFault.of(Fault.Kind.WILD_POINTER, "a thread of an address that is no function");
    }
    if (p.threads.size() >= MOST) {
      throw MachineFault.of(Fault.Kind.UNSUPPORTED, "more than " + MOST + " threads");
    }
    int index = p.scheduler.spawn(function, arguments.value[1], arguments.provenance[1]);
    arguments.word(call, index);
  }

  void join(IntrinsicCall call) {
    Processor p = processor;
    long index = arguments.value[0];
    if (index < 0 || index >= p.threads.size()) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "there is no thread " + index);
    }
    ThreadContext other = p.threads.get((int) index);
    if (other.status == Status.FINISHED) {
      arguments.word(call, other.panicked ? 1 : 0);
    } else {
      p.pc = p.function.pcOfStep()[call.site().step()];
      p.scheduler.block(Status.JOINING, index);
    }
  }

  /// The thread goes on behind the call when its turn comes.
  void yieldNow(IntrinsicCall call) {
    processor.pc = call.site().returnPc();
    processor.scheduler.yieldTurn();
  }

  void park(IntrinsicCall call) {
    Processor p = processor;
    if (p.thread.unparked) {
      p.thread.unparked = false;
      return;
    }
    p.pc = call.site().returnPc();
    p.scheduler.block(Status.PARKED, -1);
  }

  void unpark() {
    Processor p = processor;
    int index = (int) arguments.value[0];
    if (index < 0 || index >= p.threads.size()) {
      return;
    }
    ThreadContext other = p.threads.get(index);
    if (other.status == Status.PARKED) {
      other.status = Status.RUNNABLE;
    } else {
      other.unparked = true;
    }
  }
}
