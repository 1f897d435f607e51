package freehold.machine.eval;

import freehold.machine.memory.StackSegment;
import freehold.machine.state.CallStack;
import freehold.machine.state.ThreadState;

/// One thread of the running machine.
final class ThreadContext {
  final int index;
  final String name;
  final StackSegment stack;
  final CallStack frames = new CallStack();
  ThreadState.Status status = ThreadState.Status.RUNNABLE;

  /// The thread that it joins, -1 if none.
  long waitsFor = -1;

  /// An unpark that came before its park.
  boolean unparked;

  boolean panicked;

  /// Where its top frame goes on.
  int pc;

  /// How many panics are unwinding it.
  int panics;

  String panicMessage;

  ThreadContext(int index, String name, StackSegment stack) {
    this.index = index;
    this.name = name;
    this.stack = stack;
  }
}
