package freehold.c.types;

import java.math.BigInteger;

/// The integer types of C on x86-64 Linux (LP64), in the order of their ranks.
public enum WholeKind {
  BOOL("_Bool", 1, false, 0),
  CHAR("char", 1, true, 1),
  SIGNED_CHAR("signed char", 1, true, 1),
  UNSIGNED_CHAR("unsigned char", 1, false, 1),
  SHORT("short", 2, true, 2),
  UNSIGNED_SHORT("unsigned short", 2, false, 2),
  INT("int", 4, true, 3),
  UNSIGNED("unsigned int", 4, false, 3),
  LONG("long", 8, true, 4),
  UNSIGNED_LONG("unsigned long", 8, false, 4),
  LONG_LONG("long long", 8, true, 5),
  UNSIGNED_LONG_LONG("unsigned long long", 8, false, 5);

  private final String text;
  private final int sizeInBytes;
  private final boolean signed;
  private final int rank;

  WholeKind(String text, int sizeInBytes, boolean signed, int rank) {
    this.text = text;
    this.sizeInBytes = sizeInBytes;
    this.signed = signed;
    this.rank = rank;
  }

  public String text() {
    return text;
  }

  public int sizeInBytes() {
    return sizeInBytes;
  }

  public boolean isSigned() {
    return signed;
  }

  int rank() {
    return rank;
  }

  WholeKind unsigned() {
    return switch (this) {
      case INT, UNSIGNED -> UNSIGNED;
      case LONG, UNSIGNED_LONG -> UNSIGNED_LONG;
      case LONG_LONG, UNSIGNED_LONG_LONG -> UNSIGNED_LONG_LONG;
      case SHORT, UNSIGNED_SHORT -> UNSIGNED_SHORT;
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> UNSIGNED_CHAR;
      case BOOL -> BOOL;
    };
  }

  /// The value of this type that an integer becomes (C11 6.3.1.3).
  BigInteger wrap(BigInteger value) {
    if (this == BOOL) {
      return value.signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
    }
    int bits = sizeInBytes * 8;
    BigInteger low = value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    return signed && low.testBit(bits - 1) ? low.subtract(BigInteger.ONE.shiftLeft(bits)) : low;
  }

  boolean holds(BigInteger value) {
    return wrap(value).equals(value);
  }
}
