package freehold.machine.code;

import freehold.mir.type.Type;

/// Where a place is found when code runs.
sealed interface Located {
  Type type();

  /// The variant that the place was downcast to, 0 if to none.
  int variant();

  /// A part of the frame whose offset is known.
  record InFrame(int slot, int local, Type type, int variant) implements Located {}

  /// In register `p`.
  record InMemory(Type type, int variant) implements Located {}
}
