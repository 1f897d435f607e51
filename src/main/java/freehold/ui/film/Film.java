package freehold.ui.film;

import freehold.driver.Drafts;
import freehold.driver.Engine;
import freehold.driver.Opened;
import freehold.driver.Playback;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.Track;
import freehold.ui.MainWindow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/// Plays a run into a moving picture, without a display.
public final class Film {
  private static final double[] BETWEEN = {0.35, 0.7};
  private static final int SHORT = 90;
  private static final int LONG = 1200;

  private final Choice choice;
  private MainWindow window;
  private javafx.scene.Scene stage;

  /// What a film shows.
  ///
  /// @param at a step for a single picture, or -1 for the film
  /// @param most steps that are shown
  public record Choice(
      int width, int height, Detail detail, Stride stride, boolean isDark, long at, int most) {
    public static final Choice DEFAULT =
        new Choice(1440, 900, Detail.LAYOUT, Stride.STATEMENT, false, -1, 300);
  }

  /// How many steps a film shows.
  ///
  /// @param isWhole false if the run goes on after them
  public record Shown(int steps, boolean isWhole) {}

  /// How pictures are written.
  public enum Format {
    PNG,
    GIF
  }

  public Film(Choice choice) {
    this.choice = choice;
  }

  /// Plays and writes.
  ///
  /// @param progress is told how many steps are shown so far
  public Shown write(
      Engine engine, Opened opened, Format format, OutputStream out, IntConsumer progress)
      throws IOException {
    Studio.open();
    Studio.call(() -> prepare(engine, opened));
    try (Reel reel =
        switch (format) {
          case PNG -> new AnimatedPng(out);
          case GIF -> new AnimatedGif(out);
        }) {
      if (opened.playback().isPresent()) {
        return play(opened.playback().get(), reel, progress);
      }
      reel.add(Studio.call(this::snapshot), LONG);
      return new Shown(0, true);
    }
  }

  private Void prepare(Engine engine, Opened opened) {
    window = new MainWindow(engine, new Drafts(Path.of("target", "drafts")));
    if (choice.isDark()) {
      window.toggleTheme();
    }
    stage = new javafx.scene.Scene(window.root(), choice.width(), choice.height());
    window.stopAnimating();
    window.present(opened, choice.stride(), choice.detail());
    stage.snapshot(null);
    return null;
  }

  private Shown play(Playback playback, Reel reel, IntConsumer progress) throws IOException {
    if (choice.at() >= 0) {
      take(playback, Math.min(choice.at(), playback.track().steps()), false, reel);
      return new Shown(1, true);
    }
    long step = 0;
    int shown = 0;
    while (shown < choice.most()) {
      boolean isOver = take(playback, step, shown > 0, reel);
      progress.accept(++shown);
      long next = isOver ? step : playback.travel(step, Travel.FORWARD, choice.stride());
      if (next == step) {
        return new Shown(shown, true);
      }
      step = next;
    }
    return new Shown(shown, false);
  }

  private boolean take(Playback playback, long step, boolean isMoving, Reel reel)
      throws IOException {
    Scene scene = playback.scene(step, choice.detail(), choice.stride());
    Track track = playback.track();
    Studio.call(() -> {
      window.show(scene, track);
      return null;
    });
    if (isMoving) {
      for (double time : BETWEEN) {
        reel.add(Studio.call(() -> snapshotAt(time)), SHORT);
      }
    }
    reel.add(Studio.call(() -> snapshotAt(1)), LONG);
    return scene.moment().isOver();
  }

  private Still snapshotAt(double time) {
    window.paintAt(time);
    return snapshot();
  }

  private Still snapshot() {
    stage.getRoot().applyCss();
    stage.getRoot().layout();
    stage.getRoot().layout();
    return Still.of(stage.snapshot(null));
  }
}
