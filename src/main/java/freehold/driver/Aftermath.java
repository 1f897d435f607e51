package freehold.driver;

import freehold.machine.state.Fault;
import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.machine.state.Overlooked;
import freehold.mir.Program;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets the step at which an unchecked run broke a rule against the step at which it was stopped;
/// what its output showed before is for the eyes of people.
final class Aftermath {
  private final Program program;

  Aftermath(Program program) {
    this.program = program;
  }

  /// Sentences about a run that has ended; empty if no rule was broken.
  List<String> of(Overlooked overlooked, MachineState end) {
    Optional<Map.Entry<Long, Fault>> first = overlooked.first();
    if (first.isEmpty()) {
      return List.of();
    }
    long broken = first.get().getKey() + 1;
    List<String> words = new ArrayList<>();
    words.add(
        "a rule is broken first in step "
            + number(broken)
            + line(first.get().getValue())
            + ": "
            + first.get().getValue().message());
    words.add(stop(end, broken));
    return words;
  }

  private String stop(MachineState end, long broken) {
    String when = number(end.step()) + line(end) + ", " + later(end.step() - broken);
    return switch (end.outcome().orElseThrow()) {
      case Outcome.Faulted(Fault fault) ->
          "the program is stopped in step " + when + ": " + fault.message();
      case Outcome.Aborted _ ->
          "the program is stopped in step " + when + ": it aborts (exit status 134)";
      case Outcome.Panicked panicked ->
          "the program is stopped in step " + when + ": " + panicked.message();
      case Outcome.Finished finished -> none(finished.exitCode());
      case Outcome.Exited exited -> none(exited.exitCode());
    };
  }

  private static String none(int status) {
    return "nothing stops the program, it ends by itself (exit status "
        + status
        + "): only its output can show it";
  }

  private static String later(long steps) {
    return steps == 0 ? "at once" : number(steps) + (steps == 1 ? " step later" : " steps later");
  }

  private static String number(long steps) {
    return String.format(java.util.Locale.ROOT, "%,d", steps);
  }

  private String line(Fault fault) {
    return fault
        .userSite()
        .map(site -> program.function(site.function()).sourceAt(site.location()).span())
        .map(span -> " (line " + span.line() + ")")
        .orElse("");
  }

  private static String line(MachineState end) {
    Optional<Span> span =
        end.frames().reversed().stream()
            .filter(frame -> !frame.isLibrary())
            .findFirst()
            .map(Frame::source)
            .map(freehold.mir.SourceInfo::span);
    return span.map(at -> " (line " + at.line() + ")").orElse("");
  }
}
