package freehold.scene;

/// What a pointer's type says about who must free what it points to.
public enum Ownership {
  OWNER("owns"),
  COUNTED("owns, counted"),
  WEAK("weak"),
  SHARED("&"),
  MUTABLE("&mut"),
  RAW("*"),
  CODE("fn"),
  TABLE("vtable");

  private final String tag;

  Ownership(String tag) {
    this.tag = tag;
  }

  /// The word that stands at the arrow, so that colour is never alone.
  public String tag() {
    return tag;
  }

  public boolean isBorrow() {
    return this == SHARED || this == MUTABLE;
  }

  public boolean owns() {
    return this == OWNER || this == COUNTED;
  }
}
