package freehold.driver;

/// Measures how fast a program is recorded and how fast any step of it is reached.
public final class Bench {
  private Bench() {}

  /// Seconds of wall clock and processor, bytes of the recording, milliseconds of seeks.
  public record Result(
      long steps,
      double seconds,
      double cpuSeconds,
      long recordedBytes,
      double seekP50,
      double seekP95,
      double seekMax,
      String stdout) {}

  public static Result measure(Compilation compilation, long mostSteps) {
    throw new IllegalStateException("the machine has not arrived");
  }
}
