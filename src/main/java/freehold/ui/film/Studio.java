package freehold.ui.film;

import freehold.ui.theme.Quiet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/// JavaFX without a display: starts the headless toolkit once and runs work on its thread.
final class Studio {
  private static boolean isOpen;

  private Studio() {}

  static synchronized void open() {
    if (isOpen) {
      return;
    }
    setDefault("glass.platform", "Headless");
    setDefault("prism.order", "sw");
    setDefault("java.awt.headless", "true");
    Quiet.silence();
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
      started.join();
    } catch (IllegalStateException alreadyStarted) {
      // A window or a test has started the toolkit: then it is used as it is.
      started.complete(null);
    }
    Platform.setImplicitExit(false);
    isOpen = true;
  }

  private static void setDefault(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception problem) {
        result.completeExceptionally(problem);
      }
    });
    try {
      return result.get();
    } catch (ExecutionException problem) {
      throw new IllegalStateException(problem.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
