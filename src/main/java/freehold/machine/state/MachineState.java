package freehold.machine.state;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.AllocationTable;
import freehold.machine.memory.HeapAllocator;
import freehold.machine.memory.MemoryImage;
import freehold.machine.memory.Site;
import freehold.mir.FunctionId;
import freehold.mir.LocalId;
import freehold.mir.Program;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// One moment of a run, whole and immutable: what the scene shows, and what a machine can go on
/// from.
public final class MachineState {
  private final Setting setting;
  private final Registers registers;
  private final MemoryImage memory;
  private final HeapAllocator.Image heap;
  private final List<ThreadImage> threads;
  private final Optional<Outcome> outcome;

  /// What all moments of a run share.
  public record Setting(
      Program program,
      CodeMap code,
      IntFunction<FrameLayout> frameLayouts,
      AllocationTable allocations,
      OutputTable output) {}

  /// The counters of a moment.
  ///
  /// @param step how many instructions have run
  /// @param thread the one that runs next
  /// @param serials how many frames were ever pushed
  /// @param allocations how many rows of the allocation table have been made
  /// @param outputs how many rows of the output table have been printed
  /// @param inputs how many bytes of the input have been read
  /// @param turn steps that the thread may still run before another one's turn
  public record Registers(
      long step,
      int thread,
      long serials,
      long allocations,
      int outputs,
      int inputs,
      long turn,
      boolean panicReported) {}

  /// One thread's frames and where it stands.
  ///
  /// @param pc in the flat code of the top frame's function
  /// @param instruction of the top frame, counted within its function
  /// @param panics how many panics are unwinding
  public record ThreadImage(
      String name,
      ThreadState.Status status,
      long waitsFor,
      CallStack.Image frames,
      int pc,
      int instruction,
      int panics,
      Optional<String> panic,
      boolean unparked,
      boolean panicked) {
    /// A thread that nobody unparked and that has not panicked.
    public ThreadImage(
        String name,
        ThreadState.Status status,
        long waitsFor,
        CallStack.Image frames,
        int pc,
        int instruction,
        int panics,
        Optional<String> panic) {
      this(name, status, waitsFor, frames, pc, instruction, panics, panic, false, false);
    }
  }

  public MachineState(
      Setting setting,
      Registers registers,
      MemoryImage memory,
      HeapAllocator.Image heap,
      List<ThreadImage> threads,
      Optional<Outcome> outcome) {
    this.setting = setting;
    this.registers = registers;
    this.memory = memory;
    this.heap = heap;
    this.threads = List.copyOf(threads);
    this.outcome = outcome;
  }

  public Program program() {
    return setting.program();
  }

  public CodeMap code() {
    return setting.code();
  }

  public MemoryImage memory() {
    return memory;
  }

  public Registers registers() {
    return registers;
  }

  public HeapAllocator.Image heap() {
    return heap;
  }

  public List<ThreadImage> threadImages() {
    return threads;
  }

  /// How many instructions have run.
  public long step() {
    return registers.step();
  }

  /// Present if the run has ended here.
  public Optional<Outcome> outcome() {
    return outcome;
  }

  /// What was printed up to now.
  public List<Output> output() {
    return setting.output().first(registers.outputs());
  }

  /// The frames of the thread that runs next, outermost first.
  public List<Frame> frames() {
    return frames(registers.thread());
  }

  /// The frame on top of the thread that runs next; absent when it has ended.
  public Optional<Frame> top() {
    int depth = threads.get(registers.thread()).frames().depth();
    return depth == 0 ? Optional.empty() : Optional.of(frame(registers.thread(), depth - 1));
  }

  public int currentThread() {
    return registers.thread();
  }

  public List<ThreadState> threads() {
    List<ThreadState> result = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      ThreadImage thread = threads.get(i);
      result.add(new ThreadState(i, thread.name(), thread.status(), frames(i), thread.panic()));
    }
    return List.copyOf(result);
  }

  public List<Frame> frames(int thread) {
    int depth = threads.get(thread).frames().depth();
    List<Frame> result = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      result.add(frame(thread, i));
    }
    return List.copyOf(result);
  }

  /// How many frames the thread that runs next has.
  public int depth() {
    return threads.get(registers.thread()).frames().depth();
  }

  /// One frame of a thread; depth 0 is the outermost.
  public Frame frame(int thread, int depth) {
    ThreadImage image = threads.get(thread);
    CallStack.Image frames = image.frames();
    int function = frames.function(depth);
    boolean isTop = depth == frames.depth() - 1;
    int instruction = isTop ? image.instruction() : frames.callStep(depth + 1);
    Site site = code().siteOf(code().firstInstruction(function) + instruction);
    Optional<Span> calledAt =
        depth == 0
            ? Optional.empty()
            : Optional.of(code().spanOf(frames.function(depth - 1), frames.callStep(depth)));
    return new Frame(
        depth,
        frames.serial(depth),
        new FunctionId(function),
        program().functions().get(function),
        setting.frameLayouts().apply(function),
        frames.base(depth),
        site.location(),
        calledAt);
  }

  /// The lowest address that the current thread's frames use.
  public long stackPointer() {
    return stackPointer(registers.thread());
  }

  public long stackPointer(int thread) {
    CallStack.Image frames = threads.get(thread).frames();
    int depth = frames.depth();
    return depth == 0 ? AddressSpace.stackTop(thread) : frames.base(depth - 1);
  }

  /// Bytes of a thread's top frame, 0 if it has none.
  public long topFrameSize(int thread) {
    CallStack.Image frames = threads.get(thread).frames();
    int depth = frames.depth();
    return depth == 0 ? 0 : setting.frameLayouts().apply(frames.function(depth - 1)).size();
  }

  /// The address of the instruction that runs next.
  public long programCounter() {
    ThreadImage image = threads.get(registers.thread());
    if (image.frames().depth() == 0) {
      return 0;
    }
    int function = image.frames().function(image.frames().depth() - 1);
    return code().addressOf(code().firstInstruction(function) + image.instruction());
  }

  /// An allocation by its id, as far as its life is known at this moment.
  public Optional<Allocation> allocation(AllocationId id) {
    if (id.isStack()) {
      return local(id);
    }
    if (id.value() <= 0 || id.value() > registers.allocations()) {
      return Optional.empty();
    }
    return Optional.of(row(id.value()));
  }

  private Optional<Allocation> local(AllocationId id) {
    for (int thread = 0; thread < threads.size(); thread++) {
      int depth = threads.get(thread).frames().find(id.frameSerial());
      if (depth >= 0) {
        Frame frame = frame(thread, depth);
        var declaration = frame.body().locals().get(id.local());
        return Optional.of(
            new Allocation(
                id,
                Allocation.Kind.STACK,
                frame.addressOf(new LocalId(id.local())),
                frame.layout().sizeOf(id.local()),
                1,
                declaration.name(),
                0,
                Allocation.NEVER,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Allocation row(long id) {
    return setting.allocations().at(id, step(), code()::siteOf);
  }

  /// Whether an allocation is there at this moment.
  public boolean isAlive(AllocationId id) {
    return allocation(id).map(a -> a.death() == Allocation.NEVER).orElse(false);
  }

  /// All heap blocks that one can see: the live ones, and the freed ones whose address was not used
  /// again; by address.
  public List<Allocation> heapBlocks() {
    List<Allocation> result = new ArrayList<>();
    memory.forEachHeapBlock(id -> result.add(row(id)));
    return result;
  }

  /// Everything in static data that is not the person's heap or stack: literals, globals, vtables.
  public List<Allocation> staticBlocks() {
    List<Allocation> result = new ArrayList<>();
    for (long id = 1; id <= registers.allocations(); id++) {
      Allocation.Kind kind = setting.allocations().kind(id);
      if (kind == Allocation.Kind.HEAP || kind == Allocation.Kind.ARENA) {
        break;
      }
      result.add(row(id));
    }
    return result;
  }

  /// A digest of everything that the run goes on from: equal moments have equal digests.
  public long digest() {
    long hash = memory.digest() * 31 + registers.hashCode();
    for (ThreadImage thread : threads) {
      hash = hash * 31 + thread.pc() * 7L + thread.status().ordinal() + thread.panics();
      for (int i = 0; i < thread.frames().depth(); i++) {
        hash = hash * 31 + thread.frames().serial(i) * 17 + thread.frames().base(i);
      }
    }
    return hash * 31 + heap.end() + heap.liveBytes() * 13 + outcome.hashCode();
  }
}
