package freehold.rust.borrowck;

import freehold.mir.type.Type;

/// What a body asks of the lifetimes of its signature and the signature does not promise.
sealed interface RegionFault {
  Cause cause();

  /// `longer` would have to outlive `shorter`.
  record Lifetimes(int longer, int shorter, Cause cause) implements RegionFault {}

  /// All that `parameter` may stand for would have to outlive `shorter`.
  record Parameter(Type.Parameter parameter, int shorter, Cause cause) implements RegionFault {}
}
