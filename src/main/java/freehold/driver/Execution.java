package freehold.driver;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs compiled programs: plainly, recorded, or step by step as text.
public final class Execution {
  private Execution() {}

  public static Ended run(
      Compilation compilation,
      InputStream in,
      OutputStream out,
      OutputStream errors,
      Optional<Duration> most) {
    throw new IllegalStateException("the machine has not arrived");
  }

  public static Playback record(Compilation compilation) {
    throw new IllegalStateException("the machine has not arrived");
  }

  public static void trace(
      Compilation compilation, long mostSteps, boolean withLibrary, Consumer<String> line) {
    throw new IllegalStateException("the machine has not arrived");
  }
}
