package freehold.machine.memory;

/// Which allocation a pointer was made for; never reused, unlike addresses.
///
/// Heap and static allocations are numbered from 1 in the order of their birth. A local of a frame
/// is an allocation as well, named by the frame's serial number (frames are numbered from 1 in the
/// order of their calls) and the local's index.
public record AllocationId(long value) {
  private static final long STACK_BIT = 1L << 62;
  private static final long PART_BIT = 1L << 61;
  private static final int LOCAL_BITS = 20;

  /// Of a local of a frame.
  public static AllocationId ofLocal(long frameSerial, int local) {
    return new AllocationId(stackValue(frameSerial, local));
  }

  public static long stackValue(long frameSerial, int local) {
    return STACK_BIT | frameSerial << LOCAL_BITS | local;
  }

  public static boolean isStack(long value) {
    return (value & STACK_BIT) != 0;
  }

  /// Of a pointer to an array inside of an allocation; [Parts] knows which.
  public static boolean isPart(long value) {
    return value > 0 && (value & (STACK_BIT | PART_BIT)) == PART_BIT;
  }

  static long partValue(int row) {
    return PART_BIT | row;
  }

  static int part(long value) {
    return (int) value;
  }

  public static long frameSerial(long value) {
    return (value & ~STACK_BIT) >>> LOCAL_BITS;
  }

  public static int local(long value) {
    return (int) value & (1 << LOCAL_BITS) - 1;
  }

  /// Whether it is a local of a frame.
  public boolean isStack() {
    return isStack(value);
  }

  /// The serial number of the frame whose local it is.
  public long frameSerial() {
    return frameSerial(value);
  }

  /// The index of the local that it is.
  public int local() {
    return local(value);
  }

  @Override
  public String toString() {
    return isStack() ? "frame " + frameSerial() + "._" + local() : "a" + value;
  }
}
