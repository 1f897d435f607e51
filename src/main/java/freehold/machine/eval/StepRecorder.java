package freehold.machine.eval;

import freehold.machine.memory.AllocationId;
import freehold.machine.memory.Site;
import freehold.machine.state.Effect;
import freehold.machine.state.Fault;
import freehold.machine.state.Mark;
import freehold.machine.state.Outcome;
import freehold.machine.state.Step;
import freehold.mir.FunctionId;
import freehold.mir.SourceInfo;
import java.util.ArrayList;
import java.util.List;

/// Watches one step: its effects as they happen, its marks from what the MIR says and from what
/// happens.
final class StepRecorder implements Recorder {
  /// Longer writes are kept up to here, in bytes.
  private static final int MOST_BYTES = 1 << 16;

  private final Processor processor;
  private final List<Pending> writes = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private MarkMaker maker;
  private long index;
  private int thread;
  private int depth;
  private Site site;
  private SourceInfo source;

  StepRecorder(Processor processor) {
    this.processor = processor;
  }

  /// A write whose new bytes are read when the step is over.
  private record Pending(int position, long address, byte[] before, byte[] stateBefore) {}

  void begin() {
    writes.clear();
    effects.clear();
    marks.clear();
    Processor p = processor;
    index = p.step;
    thread = p.thread.index;
    depth = p.frames.depth - 1;
    int instruction =
        p.loaded.codeMap().firstInstruction(p.function.index()) + p.function.stepOfPc()[p.pc];
    site = p.loaded.codeMap().siteOf(instruction);
    source = p.function.body().sourceAt(site.location());
    maker = new MarkMaker(p, site);
    maker.before(marks);
  }

  Step end() {
    for (Pending write : writes) {
      int length = write.before.length;
      effects.set(
          write.position,
          new Effect.Written(
              write.address,
              write.before,
              data(write.address, length),
              write.stateBefore,
              states(write.address, length)));
    }
    maker.after(marks);
    Outcome outcome = processor.outcome;
    if (outcome instanceof Outcome.Faulted(var fault)) {
      marks.add(new Mark.Faulted(fault));
    }
    if (outcome != null) {
      marks.add(new Mark.Ended(outcome));
    }
    return new Step(index, thread, depth, site, source, marks, effects);
  }

  private byte[] data(long address, int length) {
    byte[] result = new byte[length];
    if (processor.memory.isReadable(address, length)) {
      processor.memory.read(address, result, 0, length);
    }
    return result;
  }

  private byte[] states(long address, int length) {
    byte[] result = new byte[length];
    for (int i = 0; i < length; i++) {
      result[i] = processor.memory.stateAt(address + i).code();
    }
    return result;
  }

  @Override
  public void beforeWrite(long address, long length) {
    int kept = (int) Math.min(length, MOST_BYTES);
    if (kept > 0) {
      writes.add(new Pending(effects.size(), address, data(address, kept), states(address, kept)));
      effects.add(null);
    }
  }

  @Override
  public void allocated(long id, long address, long size) {
    effects.add(new Effect.Allocated(new AllocationId(id), address, size));
    marks.add(new Mark.Allocated(new AllocationId(id), address, size));
  }

  @Override
  public void freed(long id, long address, long size) {
    effects.add(new Effect.Freed(new AllocationId(id), address, size));
    marks.add(new Mark.Freed(new AllocationId(id), address, size));
  }

  @Override
  public void reallocated(long from, long to, long copied) {
    marks.add(new Mark.Reallocated(new AllocationId(from), new AllocationId(to), copied));
  }

  @Override
  public void pushed(int function, long serial, long address, long size) {
    effects.add(new Effect.FramePushed(serial, address, size));
    marks.add(new Mark.Called(new FunctionId(function), serial, maker.callSpan()));
    maker.arguments(marks, function, serial, address);
  }

  @Override
  public void popped(int function, long serial, long address, long size) {
    effects.add(new Effect.FramePopped(serial, address, size));
    marks.add(new Mark.Returned(new FunctionId(function), serial, maker.returned(serial)));
  }

  @Override
  public void printed(int stream, byte[] bytes) {
    effects.add(new Effect.Printed(stream, bytes));
    marks.add(new Mark.Printed(stream, bytes));
  }

  @Override
  public void read(int count) {
    marks.add(new Mark.Read(count));
  }

  @Override
  public void panicked(String message) {
    marks.add(new Mark.Panicked(message));
  }

  @Override
  public void unwound(long serial) {
    marks.add(new Mark.Unwound(serial));
  }

  @Override
  public void caught(long serial) {
    marks.add(new Mark.Caught(serial));
  }

  @Override
  public void overlooked(Fault fault) {
    marks.add(new Mark.Overlooked(fault));
  }

  @Override
  public void diverted(int function, long address) {
    marks.add(new Mark.Diverted(new FunctionId(function), address));
  }

  @Override
  public void givenAgain(long id, long address) {
    marks.add(new Mark.GivenAgain(new AllocationId(id), address));
  }
}
