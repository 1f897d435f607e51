package freehold.mir;

/// How a place is borrowed.
public enum BorrowKind {
  SHARED,
  MUTABLE,
  /// A `&mut` that counts as shared until its first use (autoref of method calls, `a += b`).
  TWO_PHASE
}
