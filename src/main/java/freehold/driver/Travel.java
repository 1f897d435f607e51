package freehold.driver;

/// The ways of going from one moment to another.
public enum Travel {
  FORWARD,
  BACK,
  /// To the next moment in this frame or one further out.
  OVER,
  /// To where the current frame has returned.
  OUT,
  NEXT_EVENT,
  PREVIOUS_EVENT,
  START,
  END
}
