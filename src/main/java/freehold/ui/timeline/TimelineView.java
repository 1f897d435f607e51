package freehold.ui.timeline;

import freehold.scene.EventKind;
import freehold.scene.Moment;
import freehold.scene.Track;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Where in the run the picture stands; dragging the slider goes elsewhere.
public final class TimelineView extends VBox {
  private static final double TICKS = 26;
  private static final double EDGE = 9;

  private final Label step = new Label("#0");
  private final Label of = new Label();
  private final Label keys =
      new Label(
          "← →  step    F10 over   ⇧F11 out   F8 to breakpoint   F5 play   P projector   ? keys");
  private final Label legend =
      new Label(
          "+ allocation   × free   → move   & borrow   ▼ drop   } scope closes   ▸ output   !"
              + " fault");
  private final Canvas ticks = new Canvas();
  private final Slider slider = new Slider(0, 1, 0);
  private final Label status = new Label();
  private final Button halt = new Button("Pause the run");
  private LongConsumer wanted = _ -> {};
  private Palette palette = Palette.LIGHT;
  private Track track = new Track(0, true, java.util.List.of());
  private boolean isShowing;

  public TimelineView() {
    setId("timeline");
    getStyleClass().add("timeline");
    step.getStyleClass().add("timeline-step");
    step.setId("step");
    of.setId("of-steps");
    of.getStyleClass().add("dim");
    keys.getStyleClass().add("dim");
    legend.getStyleClass().add("dim");
    status.setId("status");
    status.getStyleClass().add("dim");
    halt.setId("halt");
    halt.getStyleClass().add("tool");
    halt.setVisible(false);
    HBox head = new HBox(10, step, of, spring(), status, halt);
    head.setAlignment(Pos.BASELINE_LEFT);
    Pane strip = new Pane(ticks);
    strip.setMinHeight(TICKS);
    strip.setPrefHeight(TICKS);
    ticks.widthProperty().bind(strip.widthProperty());
    ticks.setHeight(TICKS);
    ticks.widthProperty().addListener((_, _, _) -> paint());
    slider.setId("slider");
    slider.setAccessibleText("step");
    slider.valueProperty().addListener((_, _, value) -> dragged(value.doubleValue()));
    HBox foot = new HBox(10, legend, spring(), keys);
    setPadding(new Insets(8, 16, 8, 16));
    getChildren().addAll(head, strip, slider, foot);
  }

  private static Region spring() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  /// Calls back when a person pauses the run in the background, or lets it go on.
  public void onHalt(Runnable pause, Runnable resume) {
    halt.setOnAction(_ -> {
      boolean isPausing = halt.getText().startsWith("Pause");
      halt.setText(isPausing ? "Let it run on" : "Pause the run");
      (isPausing ? pause : resume).run();
    });
  }

  /// Calls back with the step that a person wants to see.
  public void onWanted(LongConsumer listener) {
    wanted = listener;
  }

  public void setPalette(Palette palette) {
    this.palette = palette;
    paint();
  }

  /// Hides the words below, as the projector does.
  public void setChrome(boolean isShown) {
    keys.setVisible(isShown);
    legend.setVisible(isShown);
  }

  public void show(Moment moment, Track track) {
    this.track = track;
    isShowing = true;
    slider.setMax(Math.max(1, track.steps()));
    slider.setBlockIncrement(1);
    slider.setValue(moment.stepIndex());
    isShowing = false;
    step.setText(String.format("#%,d", moment.stepIndex()));
    String more = track.isComplete() ? "" : " so far";
    String line = moment.span().map(span -> "   ·   line " + span.line()).orElse("");
    String in = moment.function().isEmpty() ? "" : "   ·   in " + moment.function();
    String end = moment.isOver() ? "   ·   " + moment.endingWords() : "";
    of.setText(String.format("of %,d", track.steps()) + more + line + in + end);
    paint();
  }

  /// The run has grown while the picture stands still.
  ///
  /// @param words how the recording goes
  public void grow(Track track, String words) {
    this.track = track;
    status.setText(track.isComplete() ? "" : words);
    halt.setVisible(!track.isComplete());
    isShowing = true;
    slider.setMax(Math.max(1, track.steps()));
    isShowing = false;
    paint();
  }

  private void dragged(double value) {
    if (!isShowing) {
      wanted.accept(Math.round(value));
    }
  }

  private void paint() {
    GraphicsContext pen = ticks.getGraphicsContext2D();
    double width = ticks.getWidth();
    pen.clearRect(0, 0, width, TICKS);
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setFont(Face.MONO_BOLD.at(11));
    double share = (width - 2 * EDGE) / Math.max(1, track.steps());
    double lastX = -20;
    int lastWeight = -1;
    for (Track.Tick tick : track.ticks()) {
      double x = EDGE + tick.stepIndex() * share;
      int weight = weight(tick.kind());
      boolean isCrowded = x - lastX < 9;
      if (tick.kind().glyph().isEmpty() || isCrowded && weight <= lastWeight) {
        continue;
      }
      pen.setFill(palette.of(ink(tick.kind())));
      if (isCrowded) {
        pen.clearRect(lastX - 5, 0, 10, 14);
      }
      pen.fillText(tick.kind().glyph(), x, 11);
      pen.fillRect(x - 0.75, 15, 1.5, 9);
      lastX = x;
      lastWeight = weight;
    }
  }

  private static int weight(EventKind kind) {
    return switch (kind) {
      case FAULT, BROKEN_RULE, STRAY_RETURN, SECOND_NAME, PANIC -> 9;
      case REALLOCATE -> 7;
      case ALLOCATE, FREE -> 6;
      case OUTPUT -> 5;
      case DROP, MOVE -> 4;
      case BORROW, BORROW_END -> 3;
      case SCOPE_END -> 2;
      case START, DECLARE, ASSIGN, COPY, CALL, RETURN, BRANCH, END -> 1;
    };
  }

  private static Ink ink(EventKind kind) {
    return switch (kind) {
      case ALLOCATE, REALLOCATE -> Ink.OWNER;
      case BORROW, BORROW_END -> Ink.SHARED;
      case FREE, FAULT, BROKEN_RULE, STRAY_RETURN, SECOND_NAME, PANIC -> Ink.FAULT;
      case START, DECLARE, ASSIGN, COPY, MOVE, DROP, SCOPE_END, CALL, RETURN, BRANCH, OUTPUT, END ->
          Ink.DIM;
    };
  }
}
