package freehold.machine.code;

/// Casts of a scalar in register `a`, besides wrapping.
public enum ScalarCast {
  /// 64 bits to 128. From: 1 if signed.
  WIDEN,
  /// From: integer kind. To: bits.
  INTEGER_TO_FLOAT,
  /// From: bits. To: integer kind.
  FLOAT_TO_INTEGER,
  /// From and to: bits.
  FLOAT_TO_FLOAT
}
