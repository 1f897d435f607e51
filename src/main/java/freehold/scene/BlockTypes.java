package freehold.scene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What each block of a run was seen to hold, so that it keeps its face after its owner is gone.
public final class BlockTypes {
  private final Map<Long, FoundPointer> best = new ConcurrentHashMap<>();

  /// Keeps the pointer that tells most about a block: an owner's before a borrow's.
  void note(long allocation, FoundPointer pointer) {
    best.merge(allocation, pointer, (old, now) -> rank(now) <= rank(old) ? now : old);
  }

  Optional<FoundPointer> of(long allocation) {
    return Optional.ofNullable(best.get(allocation));
  }

  /// Lower is better.
  static int rank(FoundPointer pointer) {
    int known = pointer.pointee().isUnit() ? 10 : 0;
    return known
        + switch (pointer.ownership()) {
          case OWNER, COUNTED -> pointer.room() >= 0 ? 0 : 1;
          case WEAK -> 2;
          case SHARED, MUTABLE -> 4;
          case RAW -> 6;
          case CODE, TABLE -> 9;
        };
  }
}
