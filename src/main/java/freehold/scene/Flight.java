package freehold.scene;

/// A value that the last step carried from one place to another.
///
/// @param words what flies, such as `7` or the type's name
public record Flight(SceneId from, SceneId to, Kind kind, String words) {
  /// A copy leaves the source as it was, a move leaves a ghost.
  public enum Kind {
    COPY,
    MOVE
  }
}
