package freehold.machine.eval;

import freehold.machine.memory.AllocationTable;
import freehold.machine.memory.HeapAllocator;
import freehold.machine.memory.Memory;
import freehold.machine.memory.WriteListener;
import freehold.machine.state.Fault;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.machine.state.OutputTable;
import freehold.machine.state.Overlooked;
import freehold.machine.state.Step;
import freehold.mir.Global;
import freehold.mir.type.Layout;
import freehold.mir.type.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands behind [freehold.machine.Machine]: a processor with its beginning and its ends.
public final class Engine implements WriteListener {
  /// A global's initializer that takes longer is taken for endless.
  private static final long MOST_INITIALIZER_STEPS = 200_000_000L;

  private final LoadedProgram loaded;
  private final Memory memory;
  private final HeapAllocator heap;
  private final Processor processor;
  private final MachineState.Setting setting;
  private final StepRecorder recorder;
  private long watchedLow;
  private long watchedHigh;
  private boolean touched;

  public Engine(
      LoadedProgram loaded,
      long stackSize,
      long heapSize,
      AllocationTable allocations,
      OutputTable output,
      Optional<Overlooked> overlooked,
      byte[] input) {
    this.loaded = loaded;
    this.memory = new Memory(stackSize, allocations.parts());
    this.heap = new HeapAllocator(memory, heapSize);
    this.processor = new Processor(loaded, memory, heap, allocations, output, input);
    this.setting =
        new MachineState.Setting(
            loaded.program(), loaded.codeMap(), loaded::frameLayout, allocations, output);
    this.recorder = new StepRecorder(processor);
    if (overlooked.isPresent()) {
      processor.hardware = new Hardware(processor, overlooked.get());
      memory.stack(0).mapAll();
    }
    processor.allocationCount = loaded.allocationCount();
    processor.threads.add(new ThreadContext(0, "main", memory.stack(0)));
    processor.scheduler.activate(processor.threads.getFirst());
  }

  /// Fills static data and stands before `main`.
  public void start() {
    loaded.write(memory);
    guarded(() -> {
      for (int i = 0; i < loaded.program().globals().size(); i++) {
        if (processor.outcome == null) {
          initialize(i);
        }
      }
      if (processor.outcome == null) {
        processor.calls.start(loaded.program().main().index(), CallEval.ROOT);
      }
    });
    processor.step = 0;
  }

  private void initialize(int index) {
    Global global = loaded.program().globals().get(index);
    long to = loaded.global(new freehold.mir.GlobalId(index)).address();
    Layout layout = loaded.program().layouts().layoutOf(global.type());
    if (global.initializer().isEmpty()) {
      memory.fill(to, (byte) 0, layout.size());
      return;
    }
    processor.calls.start(global.initializer().get().index(), CallEval.INITIALIZER);
    processor.scheduler.changed = false;
    Interpreter.run(processor, processor.step + MOST_INITIALIZER_STEPS);
    if (processor.outcome == null) {
      throw MachineFault.of(
          Fault.Kind.UNSUPPORTED, "the value of " + global.name() + " takes too long to compute");
    }
    if (processor.outcome instanceof Outcome.Finished) {
      processor.outcome = null;
      long from = processor.frame + processor.function.returnOffset();
      memory.copy(from, to, layout.size());
      processor.calls.pop();
      processor.step = 0;
    }
  }

  public long step() {
    return processor.step;
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(processor.outcome);
  }

  public int depth() {
    return processor.frames.depth;
  }

  public int thread() {
    return processor.thread.index;
  }

  public int instruction() {
    if (processor.outcome != null || processor.frames.depth == 0) {
      return -1;
    }
    int function = processor.function.index();
    return loaded.codeMap().firstInstruction(function)
        + processor.function.stepOfPc()[processor.pc];
  }

  public void run(long step) {
    guarded(() -> {
      while (processor.step < step && processor.outcome == null) {
        processor.scheduler.changed = false;
        Interpreter.run(processor, processor.scheduler.limit(step));
        processor.scheduler.rotate();
      }
    });
  }

  /// Turns whatever goes wrong into an outcome.
  private void guarded(Runnable action) {
    try {
      action.run();
    } catch (MachineFault fault) {
      end(fault);
    } catch (OutOfMemoryError full) {
      end(MachineFault.of(Fault.Kind.OUT_OF_MEMORY, "Freehold itself has run out of memory"));
    } catch (RuntimeException | AssertionError bug) {
      if (Boolean.getBoolean("freehold.machine.debug")) {
        throw new IllegalStateException(bug);
      }
      end(MachineFault.of(Fault.Kind.UNSUPPORTED, "the machine could not go on: " + bug));
    }
  }

  private void end(MachineFault fault) {
    boolean hasRuntime =
        loaded.program().layouts().target().frames() == Target.Frames.WITHOUT_POINTER;
    if (fault.kind == Fault.Kind.STACK_OVERFLOW && hasRuntime) {
      String text =
          "\nthread '"
              + processor.thread.name
              + "' ("
              + (processor.thread.index + 1)
              + ") has overflowed its stack\nfatal runtime error: stack overflow, aborting\n";
      processor.intrinsics.print(2, text.getBytes(StandardCharsets.UTF_8));
    }
    processor.outcome = new Outcome.Faulted(new FaultReport(processor).of(fault));
  }

  public Step runRecorded() {
    recorder.begin();
    memory.listen(recorder);
    processor.recorder = recorder;
    try {
      run(processor.step + 1);
    } finally {
      memory.listen(null);
      processor.recorder = null;
    }
    return recorder.end();
  }

  public void watch(long address, long length) {
    watchedLow = address;
    watchedHigh = address + length;
    touched = false;
    memory.listen(this);
  }

  @Override
  public void beforeWrite(long address, long length) {
    if (address < watchedHigh && address + length > watchedLow) {
      touched = true;
    }
  }

  public boolean wasTouched() {
    boolean result = touched;
    touched = false;
    return result;
  }

  public void unwatch() {
    memory.listen(null);
  }

  public long imageBytes() {
    return memory.imageBytes();
  }

  public MachineState capture() {
    Processor p = processor;
    p.thread.pc = p.pc;
    long[] active = new long[2 * p.threads.size()];
    List<MachineState.ThreadImage> threads = new ArrayList<>();
    for (int i = 0; i < p.threads.size(); i++) {
      ThreadContext thread = p.threads.get(i);
      active(thread, active);
      threads.add(image(thread));
    }
    MachineState.Registers registers =
        new MachineState.Registers(
            p.step,
            p.thread.index,
            p.serials,
            p.allocationCount,
            p.outputs,
            p.inputs,
            p.scheduler.turnEnds,
            p.panicReported);
    return new MachineState(
        setting, registers, memory.capture(active), heap.capture(), threads, outcome());
  }

  private void active(ThreadContext thread, long[] into) {
    int row = thread.frames.depth - 1;
    long low = row < 0 ? thread.stack.top() : thread.frames.base[row];
    long size = row < 0 ? 0 : loaded.frameLayout(thread.frames.function[row]).size();
    into[2 * thread.index] = low;
    into[2 * thread.index + 1] = low + size;
  }

  private MachineState.ThreadImage image(ThreadContext thread) {
    int row = thread.frames.depth - 1;
    int instruction =
        row < 0 ? 0 : loaded.function(thread.frames.function[row]).stepOfPc()[thread.pc];
    return new MachineState.ThreadImage(
        thread.name,
        thread.status,
        thread.waitsFor,
        thread.frames.capture(),
        thread.pc,
        instruction,
        thread.panics,
        Optional.ofNullable(thread.panicMessage),
        thread.unparked,
        thread.panicked);
  }

  public void restore(MachineState state) {
    Processor p = processor;
    MachineState.Registers registers = state.registers();
    List<MachineState.ThreadImage> images = state.threadImages();
    long[] active = new long[2 * images.size()];
    while (p.threads.size() > images.size()) {
      p.threads.removeLast();
    }
    for (int i = 0; i < images.size(); i++) {
      restore(i, images.get(i));
      active[2 * i] = state.stackPointer(i);
      active[2 * i + 1] = active[2 * i] + state.topFrameSize(i);
    }
    memory.restore(state.memory(), active);
    for (int i = 0; i < images.size(); i++) {
      ThreadContext old = p.threads.get(i);
      if (old.stack != memory.stack(i)) {
        p.threads.set(i, rebind(old, i));
      }
    }
    heap.restore(state.heap());
    p.step = registers.step();
    p.serials = registers.serials();
    p.allocationCount = registers.allocations();
    p.outputs = registers.outputs();
    p.inputs = registers.inputs();
    p.scheduler.turnEnds = registers.turn();
    p.panicReported = registers.panicReported();
    p.outcome = state.outcome().orElse(null);
    p.forgetAccess();
    p.scheduler.activate(p.threads.get(registers.thread()));
  }

  private ThreadContext rebind(ThreadContext old, int index) {
    ThreadContext fresh = new ThreadContext(index, old.name, memory.stack(index));
    fresh.status = old.status;
    fresh.waitsFor = old.waitsFor;
    fresh.unparked = old.unparked;
    fresh.panicked = old.panicked;
    fresh.pc = old.pc;
    fresh.panics = old.panics;
    fresh.panicMessage = old.panicMessage;
    fresh.frames.restore(old.frames.capture());
    return fresh;
  }

  private void restore(int index, MachineState.ThreadImage image) {
    Processor p = processor;
    if (index == p.threads.size()) {
      p.threads.add(new ThreadContext(index, image.name(), null));
    }
    ThreadContext thread = p.threads.get(index);
    thread.status = image.status();
    thread.waitsFor = image.waitsFor();
    thread.frames.restore(image.frames());
    thread.pc = image.pc();
    thread.panics = image.panics();
    thread.panicMessage = image.panic().orElse(null);
    thread.unparked = image.unparked();
    thread.panicked = image.panicked();
  }
}
