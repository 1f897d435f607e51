package freehold.machine.state;

/// Whether a run stops where a rule of the language is broken.
public enum Oversight {
  /// It stops at that step.
  CHECKED,
  /// It goes on as the hardware would: bytes are bytes, and only a page can refuse an access.
  UNCHECKED
}
