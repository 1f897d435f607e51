package freehold.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Steps on by itself, at a learner's pace.
final class PlayLoop {
  private static final double MILLISECONDS = 1100;

  private final Timeline clock;

  PlayLoop(Runnable step) {
    clock = new Timeline(new KeyFrame(Duration.millis(MILLISECONDS), _ -> step.run()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void toggle() {
    if (isRunning()) {
      clock.stop();
    } else {
      clock.play();
    }
  }

  void stop() {
    clock.stop();
  }

  void setSpeed(double speed) {
    clock.setRate(speed);
  }

  boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
