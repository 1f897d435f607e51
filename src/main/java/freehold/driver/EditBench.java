package freehold.driver;

import freehold.scene.Detail;
import java.util.Arrays;

/// Measures how soon the picture of an edited text is there, in a process that is already running.
///
/// From the whole text to the scene of a step; the window waits some tenths of a second for the
/// next key before it, and lays out and draws after it.
public final class EditBench {
  private static final int EDITS = 12;
  private static final long STEP = 100;

  private EditBench() {}

  /// Milliseconds of one edit: the first of the process, the median and the longest of the others.
  public record Result(double first, double p50, double max) {}

  public static Result measure(Engine engine, String name, String text) {
    double first = milliseconds(engine, name, text);
    double[] others = new double[EDITS];
    for (int i = 0; i < EDITS; i++) {
      others[i] = milliseconds(engine, name, "\n".repeat(i + 1) + text);
    }
    Arrays.sort(others);
    return new Result(first, others[EDITS / 2], others[EDITS - 1]);
  }

  private static double milliseconds(Engine engine, String name, String text) {
    long start = System.nanoTime();
    try (Playback playback = engine.open(name, text).playback().orElseThrow()) {
      playback.scene(Math.min(STEP, playback.awaitSteps(STEP)), Detail.LAYOUT, Stride.STATEMENT);
      return (System.nanoTime() - start) / 1e6;
    }
  }
}
