package freehold.machine.eval;

import freehold.machine.code.CallSite;
import freehold.machine.code.FunctionCode;
import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.Fault;

/// Returns as the hardware does: to where the bytes of the return address say, with the frame
/// pointer that lies below them.
final class ReturnEval {
  private final Processor processor;

  ReturnEval(Processor processor) {
    this.processor = processor;
  }

  /// Whether the top frame's bytes say something else than its call wrote there; then the run has
  /// gone on where they say.
  boolean wentAstray() {
    Processor p = processor;
    FunctionCode code = p.function;
    if (!code.layout().savesFramePointer()) {
      return false;
    }
    int row = p.frames.depth - 1;
    long slot = p.frame + code.layout().size() - 8;
    long target = p.memory.load(slot, 8);
    long pointer = p.memory.load(slot - 8, 8);
    int kind = p.frames.kind[row];
    boolean isExpected = kind != CallEval.STRAY && target == p.calls.returnAddress(row);
    if (isExpected && (row == 0 || pointer == p.calls.framePointer(row - 1))) {
      return false;
    }
    if (isExpected) {
      toCaller(row, pointer);
    } else {
      elsewhere(slot, target, pointer);
    }
    return true;
  }

  /// The right place, but the caller looks for its variables elsewhere from now on.
  private void toCaller(int row, long pointer) {
    Processor p = processor;
    int size = p.function.returnSize();
    long from = p.frame + p.function.returnOffset();
    long old = p.frames.base[row - 1];
    FunctionCode caller = p.loaded.function(p.frames.function[row - 1]);
    long to = p.frames.destination[row];
    boolean isOfCaller = to >= old && to < old + caller.layout().size();
    int next = p.frames.returnPc[row];
    byte[] value = new byte[size];
    p.memory.read(from, value, 0, size);
    long base = base(caller, pointer);
    p.calls.pop();
    resume(caller, next, base);
    if (size > 0) {
      p.memory.write(isOfCaller ? to - old + base : to, value);
    }
  }

  private void elsewhere(long slot, long target, long pointer) {
    int function = processor.loaded.codeMap().functionAt(target);
    if (function >= 0) {
      enter(processor.loaded.function(function), slot, pointer);
    } else {
      jump(target, pointer);
    }
  }

  /// What a function does first: it keeps the frame pointer and makes room for its locals. The word
  /// above its frame's top is what it will take for its own return address.
  private void enter(FunctionCode code, long slot, long pointer) {
    Processor p = processor;
    int size = code.layout().size();
    long base = slot + 16 - size;
    if (slot + 16 > p.stack.top() || !p.stack.reserve(base)) {
      throw Hardware.segmentation("the stack ends here", base, size);
    }
    int callStep = p.frames.callStep[p.frames.depth - 1];
    p.calls.pop();
    int index = (int) (base - p.stack.base);
    p.memory.touching(base, 0);
    System.arraycopy(code.shadow(), 0, p.stack.shadow, index, size - 8);
    p.memory.store(slot, pointer, 8);
    p.calls.enterStray(code, base, callStep);
  }

  private void jump(long target, long pointer) {
    Processor p = processor;
    long index = (target - AddressSpace.TEXT) / AddressSpace.INSTRUCTION_SIZE;
    boolean isText = target >= AddressSpace.TEXT && index < p.loaded.codeMap().instructionCount();
    if (!isText || target % AddressSpace.INSTRUCTION_SIZE != 0) {
      throw Hardware.segmentation(
          "the return address says " + Hardware.hex(target) + ", where no instruction is",
          target,
          0);
    }
    int function = p.loaded.codeMap().functionOf((int) index);
    FunctionCode code = p.loaded.function(function);
    int step = (int) index - p.loaded.codeMap().firstInstruction(function);
    int pc = step < code.pcOfStep().length ? code.pcOfStep()[step] : 0;
    long base = base(code, pointer);
    int callStep = p.frames.callStep[p.frames.depth - 1];
    p.calls.pop();
    if (p.frames.depth == 0) {
      p.calls.enterStray(code, base, callStep);
      p.pc = pc;
    } else {
      resume(code, pc, base);
      if (p.recorder != null) {
        p.recorder.diverted(function, target);
      }
    }
  }

  /// The top frame becomes one of a function at a place.
  private void resume(FunctionCode code, int pc, long base) {
    Processor p = processor;
    p.frames.replaceTop(code.index(), base);
    p.function = code;
    p.frame = base;
    p.pc = pc;
  }

  private long base(FunctionCode code, long pointer) {
    StackSegment stack = processor.stack;
    long base = pointer + 16 - code.layout().size();
    if ((base & 7) != 0 || base < stack.limit() || base + code.layout().size() > stack.top()) {
      String words =
          "the saved frame pointer says "
              + Hardware.hex(pointer)
              + ", where no variables of `"
              + code.body().name()
              + "` are";
      boolean isCanonical = pointer << 16 >> 16 == pointer;
      throw isCanonical
          ? Hardware.segmentation(words, pointer, 0)
          : new MachineFault(Fault.Kind.BUS_ERROR, "bus error: " + words, pointer, 0, 0);
    }
    stack.reserve(base);
    return base;
  }

  /// A site that no call stands at.
  static CallSite nowhere(int step) {
    return new CallSite(-1, -1, step, false);
  }
}
