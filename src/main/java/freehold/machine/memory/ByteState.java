package freehold.machine.memory;

/// What a byte is worth. The codes are what the shadow of a byte holds.
public enum ByteState {
  /// Not part of anything alive: outside of storage, or its local's scope has ended.
  ABSENT(0),
  /// Belongs to something alive, has no value yet.
  UNINITIALISED(2),
  INITIALISED(3),
  /// Had a value, which was moved away; the old bits are still there.
  MOVED(6);

  private final byte code;

  ByteState(int code) {
    this.code = (byte) code;
  }

  public byte code() {
    return code;
  }

  public static ByteState of(byte code) {
    return switch (code) {
      case 2 -> UNINITIALISED;
      case 3 -> INITIALISED;
      case 6 -> MOVED;
      default -> ABSENT;
    };
  }
}
