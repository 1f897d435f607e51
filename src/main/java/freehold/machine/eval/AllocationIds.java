package freehold.machine.eval;

import freehold.machine.memory.AllocationId;

/// Questions about allocation ids as plain numbers.
final class AllocationIds {
  private AllocationIds() {}

  /// Whether it is (or could be part of) a local of that frame.
  static boolean isOf(long id, long frameSerial) {
    return id >= 0
        && (AllocationId.isPart(id)
            || AllocationId.isStack(id) && AllocationId.frameSerial(id) == frameSerial);
  }
}
