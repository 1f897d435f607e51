package freehold.driver;

import java.util.Optional;

/// Opens programs, those in Rust in one edition.
public final class RustEngine implements Engine {
  private final String edition;

  public RustEngine() {
    this(Language.RUST.newestEdition());
  }

  public RustEngine(String edition) {
    this.edition = edition;
  }

  @Override
  public Opened open(String name, String text) {
    return opened(name, text, Compilation.of(name, text, edition));
  }

  @Override
  public Opened openAnyway(String name, String text) {
    return opened(name, text, Compilation.anyway(name, text, edition));
  }

  private static Opened opened(String name, String text, Compilation compilation) {
    Optional<Playback> playback =
        compilation.isRunnable() ? Optional.of(Execution.record(compilation)) : Optional.empty();
    return new Opened(
        name, text, compilation.diagnostics(), playback, compilation.couldRunAnyway());
  }
}
