package freehold.scene;

/// What the last step did, in words of three lengths. Code stands between backticks.
public record Narration(EventKind kind, String brief, String full, String teacher) {
  public String text(Length length) {
    return switch (length) {
      case BRIEF -> brief;
      case FULL -> full;
      case TEACHER -> teacher;
    };
  }

  /// How many words a person wants.
  public enum Length {
    BRIEF,
    FULL,
    TEACHER
  }
}
