package freehold.driver;

import freehold.timeline.Breakpoint;
import freehold.timeline.Timeline;
import java.util.IntSummaryStatistics;
import java.util.Set;

/// Says in which lines a program that does not end is going round.
final class SpinWatch {
  private static final long LONG_RUN = 2_000_000;
  private static final long PATIENCE_NANOS = 3_000_000_000L;

  private final Timeline timeline;
  private volatile String words = "";
  private volatile long asked;

  SpinWatch(Timeline timeline) {
    this.timeline = timeline;
  }

  /// `, spins in lines 3 to 5`; empty while a run is short.
  String words() {
    long now = System.nanoTime();
    if (timeline.steps() > LONG_RUN && now - asked > PATIENCE_NANOS) {
      asked = now;
      Thread.ofPlatform().daemon().name("freehold-spin").start(this::look);
    }
    return words;
  }

  private void look() {
    Set<Breakpoint> lines = timeline.recentLines();
    if (lines.isEmpty()) {
      return;
    }
    IntSummaryStatistics range = lines.stream().mapToInt(Breakpoint::line).summaryStatistics();
    words =
        range.getMin() == range.getMax()
            ? ", spins in line " + range.getMin()
            : ", spins in lines " + range.getMin() + " to " + range.getMax();
  }
}
