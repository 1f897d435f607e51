package freehold.driver;

import freehold.machine.Machine;
import freehold.machine.MachineLimits;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.machine.state.Leaks;
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
    Machine machine =
        new Machine(program, MachineLimits.DEFAULT, input(program, in), compilation.oversight());
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
    Ended ended = ended(compilation, machine);
    return machine
        .overlooked()
        .map(found -> new Aftermath(program).of(found, machine.capture()))
        .map(ended::withAftermath)
        .orElse(ended);
  }

  /// What a run with the borrow check switched off has shown.
  public static RunVerdict verdict(Compilation compilation, Ended ended) {
    Optional<String> fault = ended.crash().flatMap(words -> words.lines().findFirst());
    return RunVerdict.of(compilation.diagnostics(), fault, ended.faultAt());
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

  private static Ended ended(Compilation compilation, Machine machine) {
    long steps = machine.step();
    return switch (machine.outcome().orElseThrow()) {
      case Outcome.Finished finished ->
          Ended.byItself(finished.exitCode(), steps, Optional.empty())
              .withLeaks(leaks(compilation, machine));
      case Outcome.Exited exited ->
          Ended.byItself(exited.exitCode(), steps, Optional.empty())
              .withLeaks(leaks(compilation, machine));
      case Outcome.Panicked panicked ->
          Ended.byItself(panicked.exitCode(), steps, Optional.of(panicked.message()));
      case Outcome.Aborted aborted -> Ended.byItself(aborted.exitCode(), steps, Optional.empty());
      case Outcome.Faulted faulted -> faulted(machine.program(), faulted, steps);
    };
  }

  /// Where memory is freed by hand, what was not freed is worth a word.
  private static List<String> leaks(Compilation compilation, Machine machine) {
    return switch (compilation.language()) {
      case C -> new EndWords(machine.program()).leaks(Leaks.of(machine.capture()));
      case RUST -> List.of();
    };
  }

  private static Ended faulted(Program program, Outcome.Faulted faulted, long steps) {
    Fault fault = faulted.fault();
    Optional<String> none = Optional.empty();
    Optional<String> words = Optional.of(new EndWords(program).fault(fault));
    Optional<Span> at = fault.userSite().map(site -> spanAt(program, site));
    return fault.kind() == Fault.Kind.UNSUPPORTED
        ? new Ended(1, steps, none, none, at, Optional.of(fault.message()), List.of(), List.of())
        : new Ended(faulted.exitCode(), steps, none, words, at, none, List.of(), List.of());
  }

  private static Span spanAt(Program program, Site site) {
    return program.function(site.function()).sourceAt(site.location()).span();
  }

  /// A run that is recorded in the background.
  public static Playback record(Compilation compilation) {
    return new RecordedRun(compilation);
  }

  /// A line for each step, an indented line for each mark and effect.
  public static void trace(
      Compilation compilation, long mostSteps, boolean withLibrary, Consumer<String> line) {
    Program program = compilation.program();
    Machine machine =
        new Machine(program, MachineLimits.DEFAULT, new byte[0], compilation.oversight());
    TracePrinter printer = new TracePrinter(program, withLibrary);
    while (machine.outcome().isEmpty() && machine.step() < mostSteps) {
      Step step = machine.runRecorded();
      printer.lines(step).forEach(line);
    }
    machine.outcome().ifPresent(outcome -> line.accept("ended: " + outcome));
  }
}
