package freehold.driver;

import freehold.source.Span;
import java.util.Optional;

/// How a run ended, as the command line tells it.
///
/// @param exit the status that a shell would see
/// @param panic the message of the panic that ended it
/// @param crash why the machine stopped it: a fault, a limit, our own bug
/// @param faultAt where in the person's text the machine stopped it, if it did
/// @param unsupported the construct that Freehold does not know yet, if that stopped it
public record Ended(
    int exit,
    long steps,
    Optional<String> panic,
    Optional<String> crash,
    Optional<Span> faultAt,
    Optional<String> unsupported) {

  public static Ended crashed(String words) {
    return new Ended(
        1, 0, Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty());
  }
}
