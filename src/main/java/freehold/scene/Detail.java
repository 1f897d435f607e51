package freehold.scene;

/// How much of the truth is drawn: a dial, not a fork.
public enum Detail {
  /// Values and arrows.
  CONCEPT,
  /// Fields, `ptr len cap`, padding.
  LAYOUT,
  /// Hexadecimal bytes, uninitialised ones too.
  BYTES,
  /// Temporaries, drop flags, return addresses, instructions of the library too.
  MACHINE;

  public boolean shows(Detail least) {
    return compareTo(least) >= 0;
  }
}
