package freehold.c.types;

/// The type in which a value of a small integer type is computed with (C11 6.3.1.1p2).
public final class Promotion {
  private Promotion() {}

  public static CType of(CType type) {
    return Conversions.promoted(type);
  }
}
