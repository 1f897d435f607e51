package freehold.scene;

import freehold.machine.state.Outcome;

/// How a run ended, in a few words.
final class EndWords {
  private EndWords() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished _ -> "`main` returns, and the program ends";
      case Outcome.Exited _ -> "The program leaves by `exit`: nothing more is dropped";
      case Outcome.Panicked _ -> "The panic has reached the outermost frame, and the program ends";
      case Outcome.Aborted aborted -> "The program aborts: " + aborted.message();
      case Outcome.Faulted faulted -> "The machine stops: " + faulted.fault().message();
    };
  }
}
