package freehold.machine;

/// How much of the simulated computer a program gets; all in bytes.
///
/// @param stackSize of each thread, at most 512 MiB
/// @param heapSize of all blocks together, at most 16 GiB; more is a failed allocation
public record MachineLimits(long stackSize, long heapSize) {
  /// What a program gets by default: 8 MiB as on Linux, and 1 GiB.
  public static final MachineLimits DEFAULT = new MachineLimits(8L << 20, 1L << 30);
}
