package freehold.driver;

import freehold.machine.Machine;
import freehold.machine.MachineLimits;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.machine.state.Step;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Program;
import freehold.mir.Terminator;
import freehold.scene.TracePrinter;
import freehold.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs compiled programs: plainly, recorded, or step by step as text.
public final class Execution {
  private static final long CHUNK = 1_000_000;

  private Execution() {}

  /// Runs to the end, or until the time is over.
  public static Ended run(
      Compilation compilation,
      InputStream in,
      OutputStream out,
      OutputStream errors,
      Optional<Duration> most) {
    Program program = compilation.program();
    Machine machine = new Machine(program, MachineLimits.DEFAULT, input(program, in));
    long deadline = System.nanoTime() + most.map(Duration::toNanos).orElse(Long.MAX_VALUE / 2);
    int printed = 0;
    while (machine.outcome().isEmpty()) {
      machine.run(machine.step() + CHUNK);
      printed = print(machine, printed, out, errors);
      if (machine.outcome().isEmpty() && System.nanoTime() > deadline) {
        return Ended.crashed("it still runs after " + most.orElseThrow().toSeconds() + " s");
      }
    }
    print(machine, printed, out, errors);
    return ended(program, machine.outcome().orElseThrow(), machine.step());
  }

  /// What a run with the borrow check switched off has shown.
  public static RunVerdict verdict(Compilation compilation, Ended ended) {
    return RunVerdict.of(compilation.diagnostics(), ended.crash(), ended.faultAt());
  }

  /// Stdin is only read for programs that read it, so that a terminal is not left waiting.
  private static byte[] input(Program program, InputStream in) {
    try {
      return reads(program) ? in.readAllBytes() : new byte[0];
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static boolean reads(Program program) {
    for (Body body : program.functions()) {
      for (var block : body.blocks()) {
        if (block.terminator() instanceof Terminator.Call call
            && call.callee() instanceof Operand.Literal(Constant.IntrinsicFunction callee)
            && callee.intrinsic() == Intrinsic.READ_BYTES) {
          return true;
        }
      }
    }
    return false;
  }

  private static int print(Machine machine, int from, OutputStream out, OutputStream errors) {
    List<Output> rows = machine.output().first(Integer.MAX_VALUE);
    try {
      for (Output row : rows.subList(from, rows.size())) {
        (row.stream() == 1 ? out : errors).write(row.bytes());
      }
      out.flush();
      errors.flush();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return rows.size();
  }

  private static Ended ended(Program program, Outcome outcome, long steps) {
    Optional<String> none = Optional.empty();
    Optional<Span> nowhere = Optional.empty();
    return switch (outcome) {
      case Outcome.Finished finished ->
          new Ended(finished.exitCode(), steps, none, none, nowhere, none);
      case Outcome.Exited exited -> new Ended(exited.exitCode(), steps, none, none, nowhere, none);
      case Outcome.Panicked panicked ->
          new Ended(
              panicked.exitCode(), steps, Optional.of(panicked.message()), none, nowhere, none);
      case Outcome.Aborted aborted ->
          new Ended(aborted.exitCode(), steps, none, none, nowhere, none);
      case Outcome.Faulted faulted -> faulted(program, faulted, steps);
    };
  }

  private static Ended faulted(Program program, Outcome.Faulted faulted, long steps) {
    Fault fault = faulted.fault();
    Optional<String> words = Optional.of(fault.message());
    Optional<String> none = Optional.empty();
    Optional<Span> at = fault.userSite().map(site -> spanAt(program, site));
    return fault.kind() == Fault.Kind.UNSUPPORTED
        ? new Ended(1, steps, none, none, at, words)
        : new Ended(faulted.exitCode(), steps, none, words, at, none);
  }

  private static Span spanAt(Program program, Site site) {
    return program.function(site.function()).sourceAt(site.location()).span();
  }

  /// A run that is recorded in the background.
  public static Playback record(Compilation compilation) {
    return new RecordedRun(compilation.program(), compilation.file());
  }

  /// A line for each step, an indented line for each mark and effect.
  public static void trace(
      Compilation compilation, long mostSteps, boolean withLibrary, Consumer<String> line) {
    Program program = compilation.program();
    Machine machine = new Machine(program, MachineLimits.DEFAULT, new byte[0]);
    TracePrinter printer = new TracePrinter(program, withLibrary);
    while (machine.outcome().isEmpty() && machine.step() < mostSteps) {
      Step step = machine.runRecorded();
      printer.lines(step).forEach(line);
    }
    machine.outcome().ifPresent(outcome -> line.accept("ended: " + outcome));
  }
}
