package freehold.mir;

/// How far a body has come; each phase allows less than the one before.
public enum Phase {
  /// Drops are conditional; generic; the borrow checker reads this.
  BUILT,
  /// Drop flags are explicit, no false edges are left; still generic.
  ELABORATED,
  /// No type parameter, projection or opaque type is left; the machine runs this.
  MONOMORPHIC
}
