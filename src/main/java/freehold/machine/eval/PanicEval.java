package freehold.machine.eval;

import freehold.machine.code.AssertSite;
import freehold.machine.code.CallSite;
import freehold.machine.state.CallStack;
import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.mir.AssertMessage;
import freehold.mir.BasicBlock;
import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.nio.charset.StandardCharsets;

/// Panics: what they print, and how they unwind frame by frame through the cleanup edges.
final class PanicEval {
  private static final String HINT =
      "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";
  private static final String IN_CLEANUP =
      "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/panicking.rs:233:5";

  private final Processor processor;

  PanicEval(Processor processor) {
    this.processor = processor;
  }

  /// Whether the hardware goes on after a failed assertion: it does what the operator does, but
  /// cannot divide where there is no quotient.
  boolean isOverlooked(AssertSite failed) {
    if (processor.hardware == null
        || !(failed.message() instanceof AssertMessage.Undefined broken)) {
      return false;
    }
    MachineFault fault = UndefinedWords.fault(broken, new PlaceReader(processor));
    processor.hardware.overlook(fault);
    boolean divides =
        broken.operator() == BinaryOp.DIVIDE || broken.operator() == BinaryOp.REMAINDER;
    if (divides && broken.rule() != AssertMessage.Rule.ARRAY_INDEX) {
      throw MachineFault.of(
          Fault.Kind.FLOATING_POINT_EXCEPTION, "floating point exception: " + fault.getMessage());
    }
    return true;
  }

  void failAssertion(AssertSite failed) {
    if (failed.message() instanceof AssertMessage.Undefined broken) {
      throw UndefinedWords.fault(broken, new PlaceReader(processor));
    }
    begin(text(failed.message()), failed.site());
  }

  private String text(AssertMessage message) {
    return switch (message) {
      case AssertMessage.Overflow(BinaryOp operator) ->
          "attempt to " + verb(operator) + " with overflow";
      case AssertMessage.NegationOverflow() -> "attempt to negate with overflow";
      case AssertMessage.DivisionByZero() -> "attempt to divide by zero";
      case AssertMessage.RemainderByZero() ->
          "attempt to calculate the remainder with a divisor of zero";
      case AssertMessage.BoundsCheck(var length, var index) -> {
        PlaceReader reader = new PlaceReader(processor);
        yield "index out of bounds: the len is "
            + Long.toUnsignedString(reader.number(length))
            + " but the index is "
            + Long.toUnsignedString(reader.number(index));
      }
      case AssertMessage.Undefined broken -> throw new AssertionError(broken);
    };
  }

  private static String verb(BinaryOp operator) {
    return switch (operator) {
      case ADD -> "add";
      case SUBTRACT -> "subtract";
      case MULTIPLY -> "multiply";
      case DIVIDE -> "divide";
      case REMAINDER -> "calculate the remainder";
      case SHIFT_LEFT -> "shift left";
      case SHIFT_RIGHT -> "shift right";
      default -> operator.name();
    };
  }

  /// Reports a panic of the current instruction and unwinds to its cleanup.
  void begin(String message, CallSite site) {
    Processor p = processor;
    Span where = callerSpan();
    print(
        "\nthread '"
            + p.thread.name
            + "' ("
            + (p.thread.index + 1)
            + ") panicked at "
            + where
            + ":\n"
            + message
            + "\n"
            + (p.panicReported ? "" : HINT));
    p.panicReported = true;
    if (p.recorder != null) {
      p.recorder.panicked(message);
    }
    p.thread.panicMessage = message;
    resume(site);
  }

  /// Unwinds the current frame without a report.
  void resume(CallSite site) {
    processor.thread.panics++;
    if (site.cleanup() && site.unwindPc() < 0) {
      abortInCleanup();
      return;
    }
    unwindTo(site.unwindPc());
  }

  /// Unwinding goes on at `pc` of the current frame, or leaves it if that is negative.
  void unwindTo(int pc) {
    Processor p = processor;
    int target = pc;
    while (target < 0) {
      CallStack frames = p.frames;
      int row = frames.depth - 1;
      int kind = frames.kind[row] & ~CallEval.CLEANUP;
      boolean cleanup = (frames.kind[row] & CallEval.CLEANUP) != 0;
      target = frames.unwindPc[row];
      if (p.recorder != null) {
        p.recorder.unwound(p.frameSerial);
      }
      if (kind == CallEval.CATCH) {
        caught(row);
        return;
      }
      if (kind == CallEval.ROOT) {
        p.scheduler.finishPanicked();
        return;
      }
      if (kind == CallEval.INITIALIZER) {
        p.outcome = new Outcome.Panicked(p.thread.panicMessage);
        return;
      }
      p.calls.pop();
      if (cleanup && target < 0) {
        abortInCleanup();
        return;
      }
    }
    p.pc = target;
  }

  private void caught(int row) {
    Processor p = processor;
    p.memory.store(p.frames.destination[row], 1, 1);
    int next = p.frames.returnPc[row];
    p.calls.pop();
    p.thread.panics--;
    if (p.recorder != null) {
      p.recorder.caught(p.frameSerial);
    }
    p.pc = next;
  }

  private void abortInCleanup() {
    print(
        "\nthread '"
            + processor.thread.name
            + "' ("
            + (processor.thread.index + 1)
            + ") panicked at "
            + IN_CLEANUP
            + ":\npanic in a destructor during cleanup\n"
            + "thread caused non-unwinding panic. aborting.\n");
    processor.outcome = new Outcome.Aborted("panic in a destructor during cleanup");
  }

  private void print(String text) {
    processor.intrinsics.print(2, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Where the instruction stands, or the call that led to it from outside of `#[track_caller]`.
  Span callerSpan() {
    Processor p = processor;
    int row = p.frames.depth - 1;
    int step = p.function.stepOfPc()[p.pc];
    while (true) {
      int function = p.frames.function[row];
      Body body = p.loaded.program().functions().get(function);
      if (!body.trackCaller() || row == 0) {
        return spanOf(body, step);
      }
      step = p.frames.callStep[row];
      row--;
    }
  }

  private static Span spanOf(Body body, int step) {
    int rest = step;
    for (BasicBlock block : body.blocks()) {
      int length = block.statements().size() + 1;
      if (rest < length) {
        if (rest < length - 1) {
          return block.statements().get(rest).source().span();
        }
        return block.terminator() instanceof Terminator.Call call
            ? call.callSpan()
            : block.terminator().source().span();
      }
      rest -= length;
    }
    return body.span();
  }
}
