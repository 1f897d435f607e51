package freehold.rust.lowering;

import freehold.mir.dataflow.MovePath;
import java.util.BitSet;

/// What may be initialised and what may be moved where a drop stands, by index of move path.
record DropState(BitSet maybeInitialized, BitSet maybeUninitialized) {
  boolean maybeLive(MovePath path) {
    return maybeInitialized.get(path.index());
  }

  boolean maybeDead(MovePath path) {
    return maybeUninitialized.get(path.index());
  }

  /// Whether only the run knows.
  boolean isConditional(MovePath path) {
    return maybeLive(path) && maybeDead(path);
  }
}
