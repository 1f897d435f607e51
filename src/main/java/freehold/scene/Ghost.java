package freehold.scene;

/// What is left in the picture where a value was.
///
/// @param words such as `moved → s2`
/// @param stepIndex the step that ended the value, -1 where it is not known
public record Ghost(Reason reason, String words, long stepIndex) {
  /// Why the value is not there any more.
  public enum Reason {
    MOVED,
    DROPPED,
    OUT_OF_SCOPE
  }
}
