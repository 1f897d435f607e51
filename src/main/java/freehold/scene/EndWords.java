package freehold.scene;

import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How a run ended, in a few words.
final class EndWords {
  private static final int STANDARD_ERROR = 2;

  private EndWords() {}

  /// @param output all that the run wrote
  static String of(Outcome outcome, List<Output> output) {
    return switch (outcome) {
      case Outcome.Finished _ -> "`main` returns, and the program ends";
      case Outcome.Exited _ -> "The program leaves by `exit`: nothing more is dropped";
      case Outcome.Panicked _ -> "The panic has reached the outermost frame, and the program ends";
      case Outcome.Aborted aborted -> "The program aborts: " + why(aborted, lastError(output));
      case Outcome.Faulted faulted -> "The machine stops: " + faulted.fault().message();
    };
  }

  /// An `abort` has no words of its own: what was said before it tells why.
  private static String why(Outcome.Aborted aborted, String lastError) {
    return lastError.isEmpty()
        ? aborted.message()
        : aborted.message() + ", after saying “" + lastError + "”";
  }

  /// The last line on standard error; empty if there is none.
  private static String lastError(List<Output> output) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Output row : output) {
      if (row.stream() == STANDARD_ERROR) {
        bytes.writeBytes(row.bytes());
      }
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).strip().lines().toList();
    return lines.isEmpty() ? "" : lines.getLast();
  }
}
