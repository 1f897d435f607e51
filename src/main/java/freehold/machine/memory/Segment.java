package freehold.machine.memory;

/// The parts of the address space, from low addresses to high ones.
public enum Segment {
  /// Never mapped, so that null and its neighbours fault.
  NULL_PAGE,
  TEXT,
  STATIC,
  HEAP,
  STACK
}
