package freehold.timeline;

import freehold.machine.MachineLimits;
import freehold.machine.TestPrograms;
import freehold.mir.Program;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/// Prints how long seeks to random steps take in runs of about ten million steps. Not a test: `java
/// freehold.timeline.SeekBench`.
public final class SeekBench {
  private SeekBench() {}

  public static void main(String[] arguments) {
    Map<String, Program> programs =
        Map.of(
            "sum loop", TestPrograms.sumLoop(800_000),
            "fibonacci", TestPrograms.fibonacci(28),
            "heap loop", TestPrograms.heapLoop(1_100_000));
    for (int round = 0; round < 2; round++) {
      programs.forEach(SeekBench::measure);
    }
  }

  private static void measure(String name, Program program) {
    Timeline timeline = Timeline.of(program, MachineLimits.DEFAULT, new byte[0]);
    timeline.recordAll();
    Cursor cursor = timeline.cursor();
    Random random = new Random(1);
    double[] seek = new double[200];
    double[] back = new double[200];
    double[] look = new double[200];
    for (int i = 0; i < seek.length; i++) {
      long target = (long) (random.nextDouble() * timeline.steps());
      long start = System.nanoTime();
      cursor.seek(target);
      cursor.state();
      long sought = System.nanoTime();
      cursor.lastStep();
      long looked = System.nanoTime();
      cursor.back(StepSize.LINE);
      seek[i] = (sought - start) / 1e6;
      look[i] = (looked - sought) / 1e6;
      back[i] = (System.nanoTime() - looked) / 1e6;
    }
    System.out.printf(
        "%s: %s, seek %s, last step %s, line back %s%n",
        name, timeline.progress(), text(seek), text(look), text(back));
  }

  private static String text(double[] millis) {
    Arrays.sort(millis);
    int n = millis.length;
    return String.format(
        "p50 %.1f p95 %.1f max %.1f ms", millis[n / 2], millis[n * 95 / 100], millis[n - 1]);
  }
}
