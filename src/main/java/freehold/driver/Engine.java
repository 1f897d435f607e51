package freehold.driver;

/// Turns a text into something that can be watched.
public interface Engine {
  /// Compiles and starts to run; returns as soon as the first moments can be looked at.
  Opened open(String name, String text);

  /// The same with the borrow check switched off: what only it rejects is run nevertheless.
  Opened openAnyway(String name, String text);
}
