package freehold.machine.state;

import freehold.machine.memory.AllocationId;

/// A change of the machine, with what was there before: enough to undo it.
public sealed interface Effect {
  /// Bytes with their states (codes of [freehold.machine.memory.ByteState]), before and after.
  record Written(long address, byte[] before, byte[] after, byte[] stateBefore, byte[] stateAfter)
      implements Effect {}

  record Allocated(AllocationId id, long address, long size) implements Effect {}

  record Freed(AllocationId id, long address, long size) implements Effect {}

  record FramePushed(long serial, long address, long size) implements Effect {}

  record FramePopped(long serial, long address, long size) implements Effect {}

  record Printed(int stream, byte[] bytes) implements Effect {}
}
