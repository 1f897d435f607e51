package freehold.scene;

/// A short word with a step on a box, such as `freed #41`.
public record Badge(Tone tone, String words) {
  /// How much attention a badge asks for.
  public enum Tone {
    QUIET,
    NEW,
    WARNING,
    FAULT
  }
}
