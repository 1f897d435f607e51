package freehold.ui;

import freehold.scene.Track;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks now and then how far a recording in the background has come.
final class Watch {
  private final Timeline clock;

  Watch(Player player, Consumer<Track> grown) {
    clock = new Timeline(new KeyFrame(Duration.millis(400), _ -> player.track().ifPresent(grown)));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void start() {
    clock.play();
  }
}
