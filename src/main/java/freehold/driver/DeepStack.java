package freehold.driver;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Runs work on a thread whose stack has room for deeply nested programs.
final class DeepStack {
  private DeepStack() {}

  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(work.call());
              } catch (Throwable problem) {
                result.completeExceptionally(problem);
              }
            },
            "compiler",
            Limits.COMPILER_STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get();
    } catch (ExecutionException problem) {
      switch (problem.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case Throwable cause -> throw new IllegalStateException(cause);
      }
    } catch (InterruptedException interrupted) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
