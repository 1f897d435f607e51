package freehold.driver;

import freehold.machine.MachineLimits;
import freehold.machine.state.Fault;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.machine.state.Overlooked;
import freehold.machine.state.Step;
import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.SceneBuilder;
import freehold.scene.Sight;
import freehold.scene.Track;
import freehold.source.SourceFile;
import freehold.timeline.Breakpoint;
import freehold.timeline.Cursor;
import freehold.timeline.Progress;
import freehold.timeline.StepSize;
import freehold.timeline.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// A run that is recorded in the background while people look at it.
final class RecordedRun implements Playback {
  /// Of one press of "next", so many steps at most are looked at one by one.
  private static final long MOST_LOOKED_AT = 60_000;

  /// So many freed blocks at most are asked about for one picture.
  private static final int MOST_LEARNED = 40;

  private static final long FIRST_LOOK_MILLISECONDS = 60;

  private final SourceFile file;
  private final boolean isOverseen;
  private final Timeline timeline;
  private final Cursor cursor;
  private final SceneBuilder scenes = new SceneBuilder();
  private final Set<Long> asked = new HashSet<>();
  private final TickScan ticks;
  private final SpinWatch spin;

  RecordedRun(Compilation compilation) {
    this.file = compilation.file();
    this.isOverseen = compilation.canBeUnchecked();
    this.timeline =
        Timeline.of(compilation.program(), MachineLimits.DEFAULT, compilation.oversight());
    this.cursor = timeline.cursor();
    this.ticks = new TickScan(timeline);
    this.spin = new SpinWatch(timeline);
    timeline.start();
    awaitEnd(FIRST_LOOK_MILLISECONDS);
    ticks.scanSoon();
  }

  private void awaitEnd(long milliseconds) {
    long until = System.nanoTime() + milliseconds * 1_000_000;
    while (timeline.outcome().isEmpty() && System.nanoTime() < until) {
      pause(1);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Track track() {
    boolean isComplete = timeline.outcome().isPresent();
    return new Track(timeline.steps(), isComplete, ticks.found());
  }

  @Override
  public long awaitSteps(long steps) {
    while (timeline.steps() < steps && timeline.outcome().isEmpty()) {
      pause(2);
    }
    return timeline.steps();
  }

  @Override
  public String status() {
    Progress progress = timeline.progress();
    String steps = String.format("%,d steps", progress.steps());
    return switch (progress.status()) {
      case RUNNING -> "running, " + steps + spin.words();
      case PAUSED -> "paused after " + steps + spin.words();
      case ENDED -> "ended after " + steps;
    };
  }

  @Override
  public synchronized Scene scene(long step, Detail detail, Stride stride) {
    cursor.seek(step);
    long here = cursor.position();
    MachineState now = cursor.state();
    learnOfTheFreed(now);
    cursor.seek(here);
    if (here == 0) {
      return scenes.build(new Sight(now, Optional.empty(), List.of(), detail));
    }
    cursor.back(size(stride));
    long from = Math.max(cursor.position(), here - MOST_LOOKED_AT);
    cursor.seek(from);
    MachineState before = cursor.state();
    List<Step> steps = cursor.steps(from, here);
    long closing = Math.max(ClosingScan.start(cursor, before), here - MOST_LOOKED_AT);
    Sight sight =
        new Sight(
            now,
            Optional.of(before),
            steps,
            closing < from ? cursor.steps(closing, here) : steps,
            detail);
    cursor.seek(here);
    return scenes.build(sight);
  }

  /// A block that was freed before anybody looked gets its face from just before its end.
  private void learnOfTheFreed(MachineState now) {
    scenes.untypedDeaths(now).stream()
        .filter(asked::add)
        .limit(MOST_LEARNED)
        .forEach(death -> {
          cursor.seek(Math.max(0, death - 1));
          scenes.learn(cursor.state());
        });
  }

  private static StepSize size(Stride stride) {
    return switch (stride) {
      case INSTRUCTION -> StepSize.INSTRUCTION;
      case STATEMENT -> StepSize.STATEMENT;
      case LINE -> StepSize.LINE;
      case CALL -> StepSize.CALL;
    };
  }

  @Override
  public synchronized long travel(long from, Travel way, Stride stride) {
    cursor.seek(from);
    switch (way) {
      case FORWARD -> cursor.forward(size(stride));
      case BACK -> cursor.back(size(stride));
      case OVER -> cursor.stepOver();
      case OUT -> cursor.stepOut();
      case NEXT_EVENT -> cursor.seek(ticks.after(from).orElse(from));
      case PREVIOUS_EVENT -> cursor.seek(ticks.before(from).orElse(from));
      case START -> cursor.seek(0);
      case END -> cursor.seek(timeline.steps());
    }
    return cursor.position();
  }

  @Override
  public synchronized OptionalLong toLine(long from, Set<Integer> lines, boolean forward) {
    if (lines.isEmpty()) {
      return OptionalLong.empty();
    }
    Set<Breakpoint> breakpoints =
        lines.stream().map(line -> new Breakpoint(file, line)).collect(Collectors.toSet());
    cursor.seek(from);
    boolean isFound = forward ? cursor.forwardTo(breakpoints) : cursor.backTo(breakpoints);
    return isFound ? OptionalLong.of(cursor.position()) : OptionalLong.empty();
  }

  @Override
  public boolean offersToGoOn() {
    return isOverseen
        && timeline.outcome().orElse(null) instanceof Outcome.Faulted(Fault fault)
        && fault.kind() != Fault.Kind.UNSUPPORTED;
  }

  @Override
  public OptionalLong firstBrokenRule() {
    return timeline
        .overlooked()
        .flatMap(Overlooked::first)
        .map(first -> OptionalLong.of(first.getKey() + 1))
        .orElse(OptionalLong.empty());
  }

  @Override
  public synchronized List<String> aftermath() {
    if (timeline.outcome().isEmpty() || timeline.overlooked().isEmpty()) {
      return List.of();
    }
    cursor.seek(timeline.steps());
    return new Aftermath(timeline.program()).of(timeline.overlooked().get(), cursor.state());
  }

  @Override
  public void pause() {
    timeline.pause();
  }

  @Override
  public void resume() {
    timeline.start();
  }

  @Override
  public void close() {
    ticks.stop();
    timeline.close();
  }
}
