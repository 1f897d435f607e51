package freehold.driver;

import java.util.List;
import java.util.Optional;

/// How a run ended, as the command line tells it.
///
/// @param exit the status that a shell would see
/// @param panic the message of the panic that ended it
/// @param crash why the machine stopped it: a fault, a limit, our own bug
/// @param unsupported the construct that Freehold does not know yet, if that stopped it
/// @param leaks a sentence for each block that was never freed, where that is done by hand
public record Ended(
    int exit,
    long steps,
    Optional<String> panic,
    Optional<String> crash,
    Optional<String> unsupported,
    List<String> leaks) {

  Ended(
      int exit,
      long steps,
      Optional<String> panic,
      Optional<String> crash,
      Optional<String> unsupported) {
    this(exit, steps, panic, crash, unsupported, List.of());
  }

  Ended withLeaks(List<String> found) {
    return new Ended(exit, steps, panic, crash, unsupported, List.copyOf(found));
  }

  public static Ended crashed(String words) {
    return new Ended(1, 0, Optional.empty(), Optional.of(words), Optional.empty());
  }
}
