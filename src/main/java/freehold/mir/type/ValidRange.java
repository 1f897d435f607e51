package freehold.mir.type;

import java.math.BigInteger;
import java.util.Optional;

/// The bit patterns of a scalar that are values: from `start` to `end`, both included, wrapping.
///
/// The rules are rustc's (`rustc_abi::Niche`).
///
/// @param size of the scalar in bytes
record ValidRange(int size, BigInteger start, BigInteger end) {
  static ValidRange of(int size, long start, BigInteger end) {
    return new ValidRange(size, BigInteger.valueOf(start), end);
  }

  static BigInteger maximum(int size) {
    return BigInteger.ONE.shiftLeft(size * 8).subtract(BigInteger.ONE);
  }

  static ValidRange beside(Layout.Niche niche) {
    BigInteger mask = maximum(niche.size());
    return new ValidRange(
        niche.size(),
        niche.start().add(niche.count()).and(mask),
        niche.start().subtract(BigInteger.ONE).and(mask));
  }

  private BigInteger mask(BigInteger value) {
    return value.and(maximum(size));
  }

  /// How many patterns are no values.
  BigInteger available() {
    return mask(start.subtract(end).subtract(BigInteger.ONE));
  }

  Optional<Layout.Niche> nicheAt(long offset) {
    BigInteger count = available();
    return count.signum() == 0
        ? Optional.empty()
        : Optional.of(new Layout.Niche(offset, size, mask(end.add(BigInteger.ONE)), count));
  }

  /// The range after `count` more patterns have become values.
  ///
  /// @param first the first of these patterns
  record Reserved(BigInteger first, ValidRange range) {}

  /// Takes patterns so that, if it can be, zero is one of them.
  Optional<Reserved> reserve(int wanted) {
    BigInteger count = BigInteger.valueOf(wanted);
    if (count.compareTo(available()) > 0) {
      return Optional.empty();
    }
    BigInteger fromEndToZero = maximum(size).subtract(end);
    if (start.compareTo(end) > 0) {
      return Optional.of(moveEnd(count));
    }
    if (start.compareTo(fromEndToZero) <= 0) {
      return Optional.of(count.compareTo(start) <= 0 ? moveStart(count) : moveEnd(count));
    }
    BigInteger next = mask(end.add(count));
    boolean pastZero = next.signum() > 0 && next.compareTo(end) <= 0;
    return Optional.of(pastZero ? moveStart(count) : moveEnd(count));
  }

  private Reserved moveStart(BigInteger count) {
    BigInteger first = mask(start.subtract(count));
    return new Reserved(first, new ValidRange(size, first, end));
  }

  private Reserved moveEnd(BigInteger count) {
    BigInteger first = mask(end.add(BigInteger.ONE));
    return new Reserved(first, new ValidRange(size, start, mask(end.add(count))));
  }
}
