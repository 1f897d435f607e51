package freehold.scene;

import java.util.List;

/// A mark that the legend explains.
public enum LegendMark {
  OWNER,
  SHARED_BORROW,
  EXCLUSIVE_BORROW,
  POINTER,
  CODE_POINTER,
  MOVED,
  FREED,
  UNINITIALISED;

  /// Where memory is freed by calls that people write, nothing owns, borrows or moves.
  static List<LegendMark> of(boolean isByHand) {
    return isByHand
        ? List.of(POINTER, CODE_POINTER, FREED, UNINITIALISED)
        : List.of(OWNER, SHARED_BORROW, EXCLUSIVE_BORROW, MOVED, FREED, UNINITIALISED);
  }
}
