package freehold.mir.type;

import java.math.BigInteger;

/// The integer types; `isize` and `usize` are 64 bits wide.
public enum IntegerKind {
  I8("i8", 8, true),
  I16("i16", 16, true),
  I32("i32", 32, true),
  I64("i64", 64, true),
  I128("i128", 128, true),
  ISIZE("isize", 64, true),
  U8("u8", 8, false),
  U16("u16", 16, false),
  U32("u32", 32, false),
  U64("u64", 64, false),
  U128("u128", 128, false),
  USIZE("usize", 64, false);

  private final String text;
  private final int bits;
  private final boolean signed;

  IntegerKind(String text, int bits, boolean signed) {
    this.text = text;
    this.bits = bits;
    this.signed = signed;
  }

  public int bits() {
    return bits;
  }

  public int sizeInBytes() {
    return bits / 8;
  }

  public boolean isSigned() {
    return signed;
  }

  public BigInteger minimum() {
    return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
  }

  public BigInteger maximum() {
    return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
  }

  /// The value of this type that is congruent to `value` modulo 2^bits.
  public BigInteger wrap(BigInteger value) {
    BigInteger low = value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    return signed && low.testBit(bits - 1) ? low.subtract(BigInteger.ONE.shiftLeft(bits)) : low;
  }

  @Override
  public String toString() {
    return text;
  }
}
