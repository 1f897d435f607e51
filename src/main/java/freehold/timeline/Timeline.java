package freehold.timeline;

import freehold.machine.Machine;
import freehold.machine.MachineLimits;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.machine.state.Overlooked;
import freehold.machine.state.Oversight;
import freehold.mir.Program;
import freehold.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One run of a program, all of whose moments can be visited while it is still going on.
///
/// The recorder runs the program forward, in a thread of its own ([#start]) or in the caller's
/// ([#recordUntil]). Any number of cursors look at what is recorded. There is no limit on steps.
public final class Timeline implements AutoCloseable {
  /// Bytes that kept moments may take together.
  public static final long DEFAULT_BUDGET = 256L << 20;

  private static final long REPORT_INTERVAL_NANOS = 100_000_000;
  private static final long SLICE = 20_000;

  private final Machine recorder;
  private final Snapshots snapshots;
  private final CodeLines lines;
  private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
  private final Object control = new Object();
  private Thread thread;
  private boolean paused;
  private boolean closed;
  private volatile long recordedSteps;
  private volatile Optional<Outcome> outcome;
  private volatile long nanos;
  private long imageBytes;

  private Timeline(Machine recorder, long budget) {
    this.recorder = recorder;
    this.snapshots = new Snapshots(budget);
    this.lines = new CodeLines(recorder.program());
    this.outcome = recorder.outcome();
    keep();
  }

  /// Stands at step 0; nothing is recorded yet.
  ///
  /// @param input all of stdin
  public static Timeline of(Program program, MachineLimits limits, byte[] input) {
    return of(program, limits, input, DEFAULT_BUDGET);
  }

  /// @param oversight whether the run stops where a rule of the language is broken
  public static Timeline of(Program program, MachineLimits limits, Oversight oversight) {
    return new Timeline(new Machine(program, limits, new byte[0], oversight), DEFAULT_BUDGET);
  }

  /// @param budget bytes that kept moments may take together
  public static Timeline of(Program program, MachineLimits limits, byte[] input, long budget) {
    return new Timeline(new Machine(program, limits, input), budget);
  }

  public Program program() {
    return recorder.program();
  }

  CodeLines lines() {
    return lines;
  }

  Snapshots snapshots() {
    return snapshots;
  }

  Machine recorder() {
    return recorder;
  }

  /// How many steps are recorded: every moment from 0 to this can be visited.
  public long steps() {
    return recordedSteps;
  }

  /// How the run ended, if it has.
  public Optional<Outcome> outcome() {
    return outcome;
  }

  /// Everything printed up to the recorded end.
  public List<Output> output() {
    return recorder.output().first(Integer.MAX_VALUE);
  }

  /// The rules that were broken so far, if the run is unchecked.
  public Optional<Overlooked> overlooked() {
    return recorder.overlooked();
  }

  public Progress progress() {
    long bytes = snapshots.bytes() + recorder.allocations().bytes() + recorder.output().bytes();
    Progress.Status status =
        outcome.isPresent()
            ? Progress.Status.ENDED
            : isRunning() ? Progress.Status.RUNNING : Progress.Status.PAUSED;
    return new Progress(recordedSteps, nanos / 1e9, bytes, status, outcome);
  }

  private boolean isRunning() {
    synchronized (control) {
      return thread != null && !paused && !closed;
    }
  }

  /// Calls `listener` about ten times a second while the recorder runs, and once when it ends or
  /// pauses; from the recorder's thread.
  public void onProgress(Consumer<Progress> listener) {
    listeners.add(listener);
  }

  /// A new cursor at step 0; each cursor is used by one thread at a time.
  public Cursor cursor() {
    return new Cursor(this);
  }

  // Recording in the caller's thread.

  /// Records until `step` steps are recorded in all, or the run ends. Not while the background
  /// runs.
  public void recordUntil(long step) {
    while (recordedSteps < step && outcome.isEmpty()) {
      slice(step);
    }
  }

  /// Records to the end of the run, which must have one.
  public void recordAll() {
    recordUntil(Long.MAX_VALUE);
  }

  private void slice(long most) {
    long start = System.nanoTime();
    long boundary = snapshots.next(recordedSteps);
    recorder.run(Math.min(most, Math.min(boundary, recordedSteps + SLICE)));
    boolean ended = recorder.outcome().isPresent();
    if (ended || recorder.step() == boundary) {
      keep();
    }
    nanos += System.nanoTime() - start;
    recordedSteps = recorder.step();
    outcome = recorder.outcome();
  }

  private void keep() {
    long before = imageBytes;
    var state = recorder.capture();
    imageBytes = recorder.imageBytes();
    snapshots.keep(state, imageBytes - before + 4096);
  }

  // Recording in the background.

  /// Begins to record in a thread of its own; at once if it is paused.
  public void start() {
    synchronized (control) {
      paused = false;
      control.notifyAll();
      if (thread == null && !closed) {
        thread = Thread.ofPlatform().daemon().name("freehold-recorder").start(this::record);
      }
    }
  }

  /// Stops recording until [#start]; what is recorded stays.
  public void pause() {
    synchronized (control) {
      paused = true;
    }
  }

  /// Stops recording for good and waits until the recorder stands still.
  @Override
  public void close() {
    Thread running;
    synchronized (control) {
      closed = true;
      control.notifyAll();
      running = thread;
    }
    if (running != null && running != Thread.currentThread()) {
      try {
        running.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void record() {
    long reported = System.nanoTime();
    while (outcome.isEmpty() && mayGoOn()) {
      slice(Long.MAX_VALUE);
      long now = System.nanoTime();
      if (now - reported > REPORT_INTERVAL_NANOS) {
        reported = now;
        report();
        pauseIfMemoryIsShort();
      }
    }
    report();
  }

  /// Waits while paused; false when closed.
  private boolean mayGoOn() {
    synchronized (control) {
      if (paused && !closed) {
        report();
      }
      while (paused && !closed) {
        try {
          control.wait();
        } catch (InterruptedException interrupted) {
          return false;
        }
      }
      return !closed;
    }
  }

  private void pauseIfMemoryIsShort() {
    Runtime host = Runtime.getRuntime();
    long tables = recorder.allocations().bytes() + recorder.output().bytes();
    if (tables > host.maxMemory() / 2) {
      pause();
    }
  }

  private void report() {
    Progress progress = progress();
    listeners.forEach(listener -> listener.accept(progress));
  }

  /// The lines of the person's own code that the last recorded stretch (up to 20,000 steps) ran in,
  /// in the order in which they were met: where an endless loop spins.
  public Set<Breakpoint> recentLines() {
    Cursor cursor = cursor();
    long end = recordedSteps;
    cursor.seek(Math.max(0, end - SLICE));
    Set<Breakpoint> result = new LinkedHashSet<>();
    do {
      int instruction = cursor.instruction();
      if (instruction >= 0 && !lines.isLibrary(instruction)) {
        Span span = lines.span(instruction);
        result.add(new Breakpoint(span.file(), span.line()));
      }
    } while (cursor.position() < end && cursor.advance());
    return result;
  }
}
