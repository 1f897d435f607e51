package freehold.driver;

import java.util.Locale;

/// What is said of an error that is Freehold's, not the program's.
public final class OwnError {
  private OwnError() {}

  /// One sentence; memory that ran out is a limit, everything else a defect of ours.
  public static String words(Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      return String.format(
          Locale.ROOT,
          "this program needs more than the %,d MB of memory that Freehold may use here (a quarter"
              + " of the machine's, unless JAVA_TOOL_OPTIONS=-Xmx… says otherwise)",
          Runtime.getRuntime().maxMemory() >> 20);
    }
    return "Freehold's own error: " + problem;
  }

  /// Whether whoever mends Freehold needs to know where it happened.
  public static boolean isDefect(Throwable problem) {
    return !(problem instanceof OutOfMemoryError);
  }
}
