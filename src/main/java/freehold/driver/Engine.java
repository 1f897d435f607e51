package freehold.driver;

/// Turns a text into something that can be watched.
public interface Engine {
  /// Compiles and starts to run; returns as soon as the first moments can be looked at.
  Opened open(String name, String text);

  /// The same with the check of memory switched off: what only the borrow check rejects is run
  /// nevertheless, and a C program goes on where it breaks a rule.
  Opened openAnyway(String name, String text);
}
