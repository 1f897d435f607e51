package freehold.driver;

/// Every limit of ours, by name. Running into one is said in words and loses nothing.
public final class Limits {
  /// Of a source file, in bytes.
  public static final long SOURCE_SIZE = 16L << 20;

  /// Of the thread that compiles, in bytes: deep nesting needs deep recursion.
  public static final long COMPILER_STACK = 1L << 30;

  /// Steps from the start of a run in which the timeline looks for events.
  public static final long TICK_SCAN = 3_000_000;

  /// Events that the timeline marks.
  public static final int TICKS = 4000;

  private Limits() {}
}
