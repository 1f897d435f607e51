package freehold.scene;

/// A pointer that lies in memory now: from its cell to what it points to.
///
/// @param offset in bytes from the start of the target
/// @param length bytes of the target that it spans: more than one element for a slice, else 0
public record Arrow(
    SceneId id, SceneId from, Ownership ownership, Target target, State state, boolean changed) {

  /// What the arrow ends at.
  public sealed interface Target {
    /// A cell or a box of the picture; `offset` and `length` in bytes tell the part of a slice.
    record Thing(SceneId id, long offset, long length) implements Target {}

    /// A place that this picture does not draw, as a stub with words.
    record Outside(long address, String words) implements Target {}
  }

  /// Whether the pointer may be used.
  public enum State {
    LIVE,
    /// Its target is lent out, so that this way is closed for a while.
    LENT,
    /// Its target does not live any more.
    DANGLING
  }

  public String words() {
    String end =
        switch (target) {
          case Target.Thing thing -> thing.id().text();
          case Target.Outside outside -> outside.words();
        };
    return ownership.tag() + " → " + end + (state == State.LIVE ? "" : " (" + stateWord() + ")");
  }

  private String stateWord() {
    return switch (state) {
      case LIVE -> "";
      case LENT -> "lent";
      case DANGLING -> "dangling";
    };
  }
}
