package freehold.machine.eval;

import freehold.machine.code.CallSite;
import freehold.machine.code.FunctionCode;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.CallStack;
import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.mir.FunctionId;
import java.util.Arrays;

/// Makes frames and takes them down.
final class CallEval {
  /// A frame that returns to its caller.
  static final byte NORMAL = 0;

  /// A frame called by `catch_unwind`: its caller gets whether it panicked.
  static final byte CATCH = 1;

  /// The outermost frame of a thread.
  static final byte ROOT = 2;

  /// The outermost frame of a global's initializer.
  static final byte INITIALIZER = 3;

  /// A frame that no call made: its function was entered by a wrong return address.
  static final byte STRAY = 4;

  /// Bytes above the outermost frame: what the system gives a process to begin with.
  private static final long ENVIRONMENT = 4096;

  /// Added to the kind if the call stands in a cleanup block.
  static final byte CLEANUP = 16;

  private final Processor processor;
  private final ReturnEval returns;

  CallEval(Processor processor) {
    this.processor = processor;
    this.returns = new ReturnEval(processor);
  }

  /// Makes room for a frame below the current one.
  void enter(int function) {
    enter(processor.loaded.function(function), processor.frame);
  }

  private void enter(FunctionCode callee, long below) {
    StackSegment stack = processor.stack;
    int size = callee.shadow().length;
    long address = below - size & -callee.frameAlign();
    if (!stack.reserve(address)) {
      processor.broken(
          new MachineFault(
              Fault.Kind.STACK_OVERFLOW, "the stack has reached its guard page", address, size, 0));
      throw Hardware.segmentation("the stack has reached its guard page", address, size);
    }
    int index = (int) (address - stack.base);
    System.arraycopy(callee.shadow(), 0, stack.shadow, index, size);
    Arrays.fill(stack.provenance, index >> 3, index + size >> 3, 0L);
    processor.callee = callee;
    processor.calleeFrame = address;
  }

  void enterPointer(long address) {
    int function = processor.loaded.codeMap().functionAt(address);
    if (function < 0) {
      processor.broken(
          new MachineFault(
              Fault.Kind.WILD_POINTER, "call of an address that is no function", address, 0, 0));
      throw Hardware.segmentation(
          "a call of " + Hardware.hex(address) + ", where no function begins", address, 0);
    }
    enter(function);
  }

  /// The frame that was entered becomes the top one.
  void call(CallSite site, byte kind) {
    long serial = push(site, kind);
    Processor p = processor;
    int row = p.frames.depth - 1;
    writeTop(returnAddress(row), p.frames.function[row - 1] + 1L, row);
    if (p.recorder != null) {
      p.recorder.pushed(p.function.index(), serial, p.frame, p.function.shadow().length);
    }
  }

  /// The words at the top of the frame that was just pushed.
  private void writeTop(long returnAddress, long provenance, int row) {
    Processor p = processor;
    StackSegment stack = p.stack;
    int slot = (int) (p.frame - stack.base) + p.function.shadow().length - 8;
    Slots.setLong(stack.data, slot, returnAddress);
    Slots.setLong(stack.shadow, slot, 0x0303030303030303L);
    stack.provenance[slot >> 3] = provenance;
    if (p.function.layout().savesFramePointer()) {
      Slots.setLong(stack.data, slot - 8, row == 0 ? 0 : framePointer(row - 1));
      Slots.setLong(stack.shadow, slot - 8, 0x0303030303030303L);
    }
  }

  /// Where the caller of a frame goes on; for the outermost frame the end of the instructions,
  /// which stands for the system.
  long returnAddress(int row) {
    Processor p = processor;
    if (row == 0) {
      return p.loaded.textEnd();
    }
    int caller = p.frames.function[row - 1];
    int returnPc = p.frames.returnPc[row];
    int next =
        returnPc < 0 ? p.frames.callStep[row] : p.loaded.function(caller).stepOfPc()[returnPc];
    return p.loaded.codeMap().addressOf(p.loaded.codeMap().firstInstruction(caller) + next);
  }

  /// The address that a frame's locals are counted from: that of its caller's saved one.
  long framePointer(int row) {
    Processor p = processor;
    return p.frames.base[row] + p.loaded.frameLayout(p.frames.function[row]).size() - 16;
  }

  /// A frame that a wrong return address has led to.
  void enterStray(FunctionCode code, long base, int callStep) {
    Processor p = processor;
    p.callee = code;
    p.calleeFrame = base;
    long serial = push(ReturnEval.nowhere(callStep), STRAY);
    if (p.recorder != null) {
      long entry = p.loaded.codeMap().addressOf(new FunctionId(code.index()));
      p.recorder.diverted(code.index(), entry);
      p.recorder.pushed(code.index(), serial, base, code.shadow().length);
    }
  }

  private long push(CallSite site, byte kind) {
    Processor p = processor;
    CallStack frames = p.frames;
    int row = frames.push();
    long serial = ++p.serials;
    frames.function[row] = p.callee.index();
    frames.base[row] = p.calleeFrame;
    frames.serial[row] = serial;
    frames.returnPc[row] = site.returnPc();
    frames.unwindPc[row] = site.unwindPc();
    frames.callStep[row] = site.step();
    frames.destination[row] = p.destination;
    frames.kind[row] = (byte) (site.cleanup() ? kind | CLEANUP : kind);
    p.function = p.callee;
    p.frame = p.calleeFrame;
    p.frameSerial = serial;
    p.pc = 0;
    return serial;
  }

  /// The outermost frame of the current thread.
  void start(int function, byte kind) {
    FunctionCode code = processor.loaded.function(function);
    boolean isGcc = code.layout().savesFramePointer();
    enter(code, processor.stack.top() - (isGcc ? ENVIRONMENT : 0));
    long serial = push(ReturnEval.nowhere(0), kind);
    if (isGcc) {
      writeTop(returnAddress(0), 0, 0);
    }
    if (processor.recorder != null) {
      processor.recorder.pushed(
          function, serial, processor.frame, processor.function.shadow().length);
    }
  }

  /// The top frame returns its value and is gone.
  void ret() {
    Processor p = processor;
    CallStack frames = p.frames;
    int row = frames.depth - 1;
    if (p.hardware != null && returns.wentAstray()) {
      return;
    }
    switch (frames.kind[row] & ~CLEANUP) {
      case NORMAL -> {
        int size = p.function.returnSize();
        if (size > 0) {
          returnValue(frames.destination[row], size);
        }
        goOn(row);
      }
      case CATCH -> {
        p.memory.store(frames.destination[row], 0, 1);
        goOn(row);
      }
      case INITIALIZER -> {
        // The machine takes the value from the frame.
        p.outcome = new Outcome.Finished(0);
      }
      default -> p.scheduler.finish(exitCode());
    }
  }

  private void goOn(int row) {
    int returnPc = processor.frames.returnPc[row];
    pop();
    if (returnPc < 0) {
      throw MachineFault.of(Fault.Kind.UNREACHABLE, "a call that never returns has returned");
    }
    processor.pc = returnPc;
  }

  private void returnValue(long to, int size) {
    Processor p = processor;
    long from = p.frame + p.function.returnOffset();
    if (size == 4 || size == 8 || size == 1) {
      int index = (int) (from - p.stack.base);
      boolean plain =
          size == 8
              ? p.stack.provenance[index >> 3] == 0
                  && Slots.getLong(p.stack.shadow, index) == 0x0303030303030303L
              : size == 4
                  ? Slots.getInt(p.stack.shadow, index) == 0x03030303
                  : p.stack.shadow[index] == ByteState.INITIALISED.code();
      if (plain) {
        p.memory.store(to, p.memory.load(from, size), size);
        return;
      }
    }
    p.memory.copy(from, to, size);
  }

  /// Takes the top frame down; its caller is the top one then.
  void pop() {
    Processor p = processor;
    CallStack frames = p.frames;
    if (AllocationIds.isOf(p.knownProvenance, p.frameSerial)) {
      p.forgetAccess();
    }
    if (p.recorder != null) {
      p.recorder.popped(p.function.index(), p.frameSerial, p.frame, p.function.shadow().length);
    }
    frames.pop();
    int row = frames.depth - 1;
    if (row >= 0) {
      p.function = p.loaded.function(frames.function[row]);
      p.frame = frames.base[row];
      p.frameSerial = frames.serial[row];
      p.stack.touch(p.frame, p.frame + p.function.shadow().length);
    }
  }

  private int exitCode() {
    Processor p = processor;
    int size = p.function.returnSize();
    if (size == 0 || size > 4) {
      return 0;
    }
    long from = p.frame + p.function.returnOffset();
    return p.memory.isInitialised(from, size) ? (int) p.memory.load(from, size) & 0xff : 0;
  }
}
