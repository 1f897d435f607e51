package freehold.driver;

import freehold.machine.state.Step;
import freehold.scene.Ticks;
import freehold.scene.Track;
import freehold.timeline.Cursor;
import freehold.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Looks through a run once, in the background, for what the timeline marks.
final class TickScan {
  private static final int STRETCH = 5_000;
  private static final long QUICK = 20_000;

  private final Timeline timeline;
  private final Ticks ticks;
  private volatile List<Track.Tick> found = List.of();
  private volatile boolean isStopped;

  TickScan(Timeline timeline) {
    this.timeline = timeline;
    this.ticks = new Ticks(timeline.program());
  }

  List<Track.Tick> found() {
    return found;
  }

  /// A short run is looked through at once, a long one by and by.
  void scanSoon() {
    if (timeline.outcome().isPresent() && timeline.steps() <= QUICK) {
      scan();
    } else {
      Thread.ofPlatform().daemon().name("freehold-ticks").start(this::scan);
    }
  }

  void stop() {
    isStopped = true;
  }

  private void scan() {
    Cursor cursor = timeline.cursor();
    List<Track.Tick> all = new ArrayList<>();
    long at = 0;
    while (!isStopped && at < Limits.TICK_SCAN && all.size() < Limits.TICKS) {
      long end = Math.min(at + STRETCH, timeline.steps());
      if (end == at) {
        if (timeline.outcome().isPresent()) {
          break;
        }
        await();
        continue;
      }
      for (Step step : cursor.steps(at, end)) {
        ticks.of(step).ifPresent(all::add);
      }
      at = end;
      cursor.seek(at);
      found = List.copyOf(all);
    }
  }

  private static void await() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  OptionalLong after(long step) {
    return found.stream().mapToLong(Track.Tick::stepIndex).filter(at -> at > step).findFirst();
  }

  OptionalLong before(long step) {
    return found.stream()
        .mapToLong(Track.Tick::stepIndex)
        .filter(at -> at < step)
        .reduce((_, last) -> last);
  }
}
