package freehold.machine.eval;

import freehold.machine.memory.StackSegment;
import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.machine.state.ThreadState.Status;

/// Gives threads their turns: each runs a fixed number of steps, so that every run is the same.
final class Scheduler {
  /// Steps of one turn.
  private static final long TURN = 1000;

  private final Processor processor;
  long turnEnds = TURN;

  /// Threads came, went or changed places: the loop must look at the turn again.
  boolean changed;

  Scheduler(Processor processor) {
    this.processor = processor;
  }

  /// The step at which the current thread's turn ends.
  long limit(long wanted) {
    return processor.threads.size() == 1 ? wanted : Math.min(wanted, turnEnds);
  }

  /// The next thread's turn if this one's is over.
  void rotate() {
    if (processor.threads.size() > 1 && processor.step >= turnEnds && processor.outcome == null) {
      switchFrom(processor.thread.index);
    }
  }

  int spawn(int function, long data, long dataProvenance) {
    Processor p = processor;
    ThreadContext old = p.thread;
    int savedPc = p.pc;
    StackSegment stack = p.memory.addStack();
    ThreadContext created = new ThreadContext(p.threads.size(), "<unnamed>", stack);
    p.threads.add(created);
    long destination = p.destination;
    save();
    activate(created);
    p.calls.start(function, CallEval.ROOT);
    p.memory.storePointer(p.frame + p.function.layout().offset(1), data, dataProvenance);
    created.pc = 0;
    activate(old);
    p.pc = savedPc;
    p.destination = destination;
    turnEnds = Math.max(turnEnds, p.step);
    changed = true;
    return created.index;
  }

  /// The current thread stays where it is until it may run again.
  void block(Status status, long waitsFor) {
    processor.thread.status = status;
    processor.thread.waitsFor = waitsFor;
    switchFrom(processor.thread.index);
  }

  void yieldTurn() {
    switchFrom(processor.thread.index);
  }

  private void save() {
    processor.thread.pc = processor.pc;
  }

  void activate(ThreadContext next) {
    Processor p = processor;
    p.thread = next;
    p.frames = next.frames;
    p.stack = next.stack;
    p.pc = next.pc;
    int row = next.frames.depth - 1;
    if (row >= 0) {
      p.function = p.loaded.function(next.frames.function[row]);
      p.frame = next.frames.base[row];
      p.frameSerial = next.frames.serial[row];
    }
  }

  private void switchFrom(int index) {
    Processor p = processor;
    save();
    int count = p.threads.size();
    for (int i = 1; i <= count; i++) {
      ThreadContext next = p.threads.get((index + i) % count);
      if (next.status == Status.RUNNABLE) {
        activate(next);
        turnEnds = p.step + TURN;
        changed = true;
        return;
      }
    }
    throw MachineFault.of(Fault.Kind.DEADLOCK, "every thread waits for another");
  }

  /// The outermost frame of the current thread has returned.
  void finish(int exitCode) {
    if (processor.thread.index == 0) {
      processor.outcome = new Outcome.Finished(exitCode);
      return;
    }
    end();
  }

  void finishPanicked() {
    processor.thread.panicked = true;
    if (processor.thread.index == 0) {
      processor.outcome = new Outcome.Panicked(processor.thread.panicMessage);
      return;
    }
    end();
  }

  private void end() {
    Processor p = processor;
    ThreadContext ended = p.thread;
    p.calls.pop();
    ended.status = Status.FINISHED;
    for (ThreadContext other : p.threads) {
      if (other.status == Status.JOINING && other.waitsFor == ended.index) {
        other.status = Status.RUNNABLE;
        other.waitsFor = -1;
      }
    }
    switchFrom(ended.index);
  }
}
