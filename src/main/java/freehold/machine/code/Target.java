package freehold.machine.code;

/// Where a value is stored while code is made.
sealed interface Target {
  /// A place of the frame.
  record Slot(int slot) implements Target {}

  /// The place in register `d`, `offset` bytes on.
  record Destination(int offset) implements Target {}

  /// An argument of the frame that is being made.
  record Argument(int argument, int offset) implements Target {}

  default Target plus(long bytes) {
    int by = (int) bytes;
    return switch (this) {
      case Slot(int slot) -> new Slot(slot + by);
      case Destination(int offset) -> new Destination(offset + by);
      case Argument(int argument, int offset) -> new Argument(argument, offset + by);
    };
  }
}
