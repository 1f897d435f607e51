package freehold.machine;

import freehold.machine.eval.Engine;
import freehold.machine.eval.LoadedProgram;
import freehold.machine.memory.AllocationTable;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.machine.state.OutputTable;
import freehold.machine.state.Overlooked;
import freehold.machine.state.Oversight;
import freehold.machine.state.Step;
import freehold.mir.Program;
import java.util.Optional;

/// Runs one program, forward only; used by one thread at a time.
///
/// A run is deterministic: the same program, limits and input give the same steps and addresses. A
/// state that was captured can be restored into any machine made by [#another].
public final class Machine {
  private final LoadedProgram loaded;
  private final MachineLimits limits;
  private final byte[] input;
  private final AllocationTable allocations;
  private final OutputTable output;
  private final Optional<Overlooked> overlooked;
  private final Engine engine;

  /// Stands before the first step of `main`, the globals' initializers having run.
  ///
  /// @param input all of stdin
  public Machine(Program program, MachineLimits limits, byte[] input) {
    this(program, limits, input, Oversight.CHECKED);
  }

  /// @param oversight whether the run stops where a rule of the language is broken
  public Machine(Program program, MachineLimits limits, byte[] input, Oversight oversight) {
    this.loaded = new LoadedProgram(program);
    this.limits = limits;
    this.input = input.clone();
    this.allocations = new AllocationTable();
    this.output = new OutputTable();
    this.overlooked =
        switch (oversight) {
          case CHECKED -> Optional.empty();
          case UNCHECKED -> Optional.of(new Overlooked());
        };
    loaded.enter(allocations);
    this.engine = newEngine();
    engine.start();
  }

  private Machine(Machine like) {
    this.loaded = like.loaded;
    this.limits = like.limits;
    this.input = like.input;
    this.allocations = like.allocations;
    this.output = like.output;
    this.overlooked = like.overlooked;
    this.engine = newEngine();
  }

  private Engine newEngine() {
    return new Engine(
        loaded, limits.stackSize(), limits.heapSize(), allocations, output, overlooked, input);
  }

  /// A machine for the same run that shares what is known of it (allocations, output, compiled
  /// code); a state must be restored before it runs.
  public Machine another() {
    return new Machine(this);
  }

  public Program program() {
    return loaded.program();
  }

  /// How many instructions have run.
  public long step() {
    return engine.step();
  }

  /// Present once the run has ended.
  public Optional<Outcome> outcome() {
    return engine.outcome();
  }

  public AllocationTable allocations() {
    return allocations;
  }

  public OutputTable output() {
    return output;
  }

  /// The rules that were broken, if the run is unchecked.
  public Optional<Overlooked> overlooked() {
    return overlooked;
  }

  /// Runs until `step` instructions have run in all, or the run ends. Never throws for what the
  /// program does.
  public void run(long step) {
    engine.run(step);
  }

  /// Runs one instruction and tells what it did. The run must not have ended.
  public Step runRecorded() {
    return engine.runRecorded();
  }

  /// Where the machine stands, cheaply: the instruction that runs next (its index over the whole
  /// program, see [freehold.machine.state.CodeMap]); -1 once the run has ended.
  public int instruction() {
    return engine.instruction();
  }

  /// How many frames the current thread has.
  public int depth() {
    return engine.depth();
  }

  public int thread() {
    return engine.thread();
  }

  /// Reports writes to `[address, address + length)` until [#unwatch].
  public void watch(long address, long length) {
    engine.watch(address, length);
  }

  /// Whether a watched byte was written since the last call of this.
  public boolean wasTouched() {
    return engine.wasTouched();
  }

  public void unwatch() {
    engine.unwatch();
  }

  /// The whole moment; costs what has changed since the last one.
  public MachineState capture() {
    return engine.capture();
  }

  public void restore(MachineState state) {
    engine.restore(state);
  }

  /// Bytes that captured states have cost, shared pages counted once.
  public long imageBytes() {
    return engine.imageBytes();
  }
}
