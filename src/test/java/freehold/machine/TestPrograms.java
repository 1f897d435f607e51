package freehold.machine;

import freehold.mir.Program;

/// Programs written by hand for tests of other rooms.
public final class TestPrograms {
  private TestPrograms() {}

  public static Program sumLoop(int rounds) {
    return Programs.sumLoop(rounds);
  }

  public static Program fibonacci(int n) {
    return Programs.fibonacci(n);
  }

  public static Program heapLoop(int rounds) {
    return Programs.heapLoop(rounds);
  }

  public static Program threads(int rounds) {
    return Programs.threads(rounds);
  }

  public static Program dynamic() {
    return Programs.dynamic();
  }
}
