package freehold.ui;

import freehold.driver.Engine;
import freehold.driver.Opened;
import freehold.driver.Playback;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;
import freehold.scene.EventKind;
import freehold.scene.Moment;
import freehold.scene.SampleScenes;
import freehold.scene.Scene;
import freehold.scene.Track;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// An engine of 96 moments that all look like one; a text with `reject` in it is rejected.
public final class FakeEngine implements Engine {
  private static final long STEPS = 96;

  @Override
  public Opened open(String name, String text) {
    SourceFile file = SourceFile.user(name, text);
    int wrong = text.indexOf("reject");
    if (wrong >= 0) {
      Diagnostic error =
          Diagnostic.error("E0382", "borrow of moved value: `s1`", file.span(wrong, wrong + 6));
      return new Opened(name, text, List.of(error), Optional.empty(), true);
    }
    return new Opened(name, text, List.of(), Optional.of(new Moments(file)), false);
  }

  @Override
  public Opened openAnyway(String name, String text) {
    Opened opened = open(name, text);
    SourceFile file = SourceFile.user(name, text);
    return new Opened(name, text, opened.diagnostics(), Optional.of(new Moments(file)), true);
  }

  /// The moments of one text.
  private record Moments(SourceFile file) implements Playback {
    @Override
    public Track track() {
      List<Track.Tick> ticks = new ArrayList<>();
      EventKind[] kinds = EventKind.values();
      for (int i = 3; i < STEPS; i += 5) {
        ticks.add(new Track.Tick(i, kinds[i % kinds.length]));
      }
      return new Track(STEPS, true, ticks);
    }

    @Override
    public long awaitSteps(long steps) {
      return STEPS;
    }

    @Override
    public String status() {
      return "ended";
    }

    @Override
    public Scene scene(long step, Detail detail, Stride stride) {
      Scene base = SampleScenes.growth(detail);
      return new Scene(
          new Moment(
              step,
              "Vec<i32>::push",
              span(),
              step == STEPS ? Moment.Ending.EXITED : Moment.Ending.RUNNING,
              ""),
          detail,
          base.listings(),
          base.statics(),
          base.frames(),
          base.heap(),
          base.arrows(),
          base.retracted(),
          base.flights(),
          base.map(),
          base.narration(),
          base.output(),
          base.unshownStatics(),
          base.legend());
    }

    private Optional<Span> span() {
      int at = file.text().indexOf("v.push(4)");
      return at < 0 ? Optional.empty() : Optional.of(file.span(at, at + 9));
    }

    @Override
    public long travel(long from, Travel way, Stride stride) {
      return switch (way) {
        case FORWARD, OVER, OUT, NEXT_EVENT -> Math.min(STEPS, from + 1);
        case BACK, PREVIOUS_EVENT -> Math.max(0, from - 1);
        case START -> 0;
        case END -> STEPS;
      };
    }

    @Override
    public OptionalLong toLine(long from, Set<Integer> lines, boolean forward) {
      return lines.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(10L * lines.iterator().next());
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void close() {}
  }
}
