package freehold.cli;

import java.util.function.IntConsumer;

/// Says on standard error how far a film is, if it takes a person's patience.
final class FilmProgress implements IntConsumer {
  private static final long SECONDS_BETWEEN = 5;

  private long said = System.nanoTime();

  @Override
  public void accept(int shown) {
    long now = System.nanoTime();
    if (now - said >= SECONDS_BETWEEN * 1_000_000_000) {
      said = now;
      System.err.println("film: step " + shown + " is drawn");
    }
  }
}
