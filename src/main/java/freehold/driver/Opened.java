package freehold.driver;

import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What came of a text: a run to look at, or what is wrong with it; both, if it runs although the
/// borrow checker rejects it.
///
/// @param couldRunAnyway whether the borrow checker alone rejects it
public record Opened(
    String name,
    String text,
    List<Diagnostic> diagnostics,
    Optional<Playback> playback,
    boolean couldRunAnyway) {
  public Opened {
    diagnostics = List.copyOf(diagnostics);
  }
}
