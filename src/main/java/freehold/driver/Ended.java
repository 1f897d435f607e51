package freehold.driver;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// How a run ended, as the command line tells it.
///
/// @param exit the status that a shell would see
/// @param panic the message of the panic that ended it
/// @param crash why the machine stopped it: a fault, a limit, our own bug; notes on lines of their
///   own
/// @param faultAt where in the person's text the machine stopped it, if it did
/// @param unsupported the construct that Freehold does not know yet, if that stopped it
/// @param leaks a sentence for each block that was never freed, where that is done by hand
/// @param aftermath of an unchecked run: where a rule was broken first, and where one could see it
public record Ended(
    int exit,
    long steps,
    Optional<String> panic,
    Optional<String> crash,
    Optional<Span> faultAt,
    Optional<String> unsupported,
    List<String> leaks,
    List<String> aftermath) {

  /// A run that the machine did not stop.
  static Ended byItself(int exit, long steps, Optional<String> panic) {
    Optional<String> none = Optional.empty();
    return new Ended(exit, steps, panic, none, Optional.empty(), none, List.of(), List.of());
  }

  Ended withLeaks(List<String> found) {
    return new Ended(
        exit, steps, panic, crash, faultAt, unsupported, List.copyOf(found), aftermath);
  }

  Ended withAftermath(List<String> words) {
    return new Ended(exit, steps, panic, crash, faultAt, unsupported, leaks, List.copyOf(words));
  }

  public static Ended crashed(String words) {
    Optional<String> none = Optional.empty();
    return new Ended(1, 0, none, Optional.of(words), Optional.empty(), none, List.of(), List.of());
  }
}
