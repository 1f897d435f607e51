package freehold.driver;

import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What came of a text: a run to look at, or what is wrong with it.
public record Opened(
    String name, String text, List<Diagnostic> diagnostics, Optional<Playback> playback) {
  public Opened {
    diagnostics = List.copyOf(diagnostics);
  }
}
