package freehold.mir;

/// Operators on one scalar. Negation wraps.
public enum UnaryOp {
  NOT,
  NEGATE
}
