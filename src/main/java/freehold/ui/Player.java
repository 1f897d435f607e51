package freehold.ui;

import freehold.driver.Engine;
import freehold.driver.Opened;
import freehold.driver.OwnError;
import freehold.driver.Playback;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.Track;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Moves through a run. All engine work happens on a thread of its own; the newest wish wins.
public final class Player {
  /// Where results are shown, on the JavaFX thread.
  public interface Stage {
    void opened(Opened opened);

    void show(Scene scene, Track track);

    /// An error of ours, in words.
    void failed(String words);
  }

  private final Engine engine;
  private final Stage stage;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "engine", 512L << 20);
        thread.setDaemon(true);
        return thread;
      });
  private final AtomicLong wishes = new AtomicLong();
  private volatile Optional<Playback> playback = Optional.empty();
  private volatile Detail detail = Detail.LAYOUT;
  private volatile Stride stride = Stride.STATEMENT;
  private volatile long step;

  public Player(Engine engine, Stage stage) {
    this.engine = engine;
    this.stage = stage;
  }

  public long step() {
    return step;
  }

  public Detail detail() {
    return detail;
  }

  public Stride stride() {
    return stride;
  }

  public void setDetail(Detail detail) {
    this.detail = detail;
    move(at -> at);
  }

  public void setStride(Stride stride) {
    this.stride = stride;
  }

  public boolean isOpen() {
    return playback.isPresent();
  }

  /// How far the recording has come.
  public Optional<Track> track() {
    return playback.map(Playback::track);
  }

  /// What the recording does, in words; empty without a run.
  public String status() {
    return playback.map(Playback::status).orElse("");
  }

  /// Compiles and runs a text; the picture comes back to about the step where it was.
  public void open(String name, String text, boolean keepsStep) {
    open(() -> engine.open(name, text), keepsStep);
  }

  /// The same with the check of memory switched off; shows where a run breaks a rule first.
  public void openAnyway(String name, String text) {
    open(() -> engine.openAnyway(name, text), false);
  }

  /// Whether the run has stopped at a broken rule and could go on.
  public boolean offersToGoOn() {
    return playback.map(Playback::offersToGoOn).orElse(false);
  }

  private void open(Supplier<Opened> text, boolean keepsStep) {
    long wish = wishes.incrementAndGet();
    worker.execute(() -> guarded(() -> openNow(text, keepsStep, wish)));
  }

  private void openNow(Supplier<Opened> text, boolean keepsStep, long wish) {
    if (wish != wishes.get()) {
      return;
    }
    Opened opened = text.get();
    playback.ifPresent(Playback::close);
    playback = opened.playback();
    step =
        playback
            .map(p -> keepsStep ? Math.min(step, p.track().steps()) : p.firstBrokenRule().orElse(0))
            .orElse(0L);
    Platform.runLater(() -> stage.opened(opened));
    playback.ifPresent(this::showNow);
  }

  public void travel(Travel way) {
    move(from -> playback.map(p -> p.travel(from, way, stride)).orElse(from));
  }

  public void goTo(long target) {
    move(_ -> target);
  }

  public void toLine(Set<Integer> lines, boolean forward) {
    move(from -> playback.map(p -> p.toLine(from, lines, forward).orElse(from)).orElse(from));
  }

  public void pause() {
    playback.ifPresent(Playback::pause);
  }

  public void resume() {
    playback.ifPresent(Playback::resume);
  }

  private void move(LongUnaryOperator way) {
    long wish = wishes.incrementAndGet();
    worker.execute(() ->
        guarded(() -> {
          step = way.applyAsLong(step);
          if (wish == wishes.get()) {
            playback.ifPresent(this::showNow);
          }
        }));
  }

  private void showNow(Playback run) {
    Scene scene = run.scene(step, detail, stride);
    step = scene.moment().stepIndex();
    Track track = run.track();
    Platform.runLater(() -> stage.show(scene, track));
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError problem) {
      problem.printStackTrace();
      Platform.runLater(() -> stage.failed(OwnError.words(problem)));
    }
  }

  /// Ends the run and its threads.
  public void close() {
    playback.ifPresent(Playback::close);
    worker.shutdownNow();
  }
}
