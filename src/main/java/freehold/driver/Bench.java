package freehold.driver;

import freehold.machine.MachineLimits;
import freehold.machine.state.Output;
import freehold.timeline.Cursor;
import freehold.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Measures how fast a program is recorded and how fast any step of it is reached.
public final class Bench {
  private static final int SEEKS = 200;

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
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (Timeline timeline =
        Timeline.of(compilation.program(), MachineLimits.DEFAULT, new byte[0])) {
      long cpu = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      timeline.recordUntil(mostSteps);
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
      double[] seeks = seeks(timeline);
      return new Result(
          timeline.steps(),
          seconds,
          cpuSeconds,
          timeline.progress().recordedBytes(),
          seeks[SEEKS / 2],
          seeks[SEEKS * 95 / 100],
          seeks[SEEKS - 1],
          stdout(timeline));
    }
  }

  private static double[] seeks(Timeline timeline) {
    Random random = new Random(1);
    Cursor cursor = timeline.cursor();
    double[] milliseconds = new double[SEEKS];
    for (int i = 0; i < SEEKS; i++) {
      long target = random.nextLong(timeline.steps() + 1);
      long start = System.nanoTime();
      cursor.seek(target);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static String stdout(Timeline timeline) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Output output : timeline.output()) {
      if (output.stream() == 1) {
        bytes.writeBytes(output.bytes());
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
