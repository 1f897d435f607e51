package freehold.mir.type;

/// The kind of computer that layouts are computed for.
///
/// @param maximumIntegerAlignment of 128-bit integers, in bytes
public record Target(int pointerSizeInBytes, int maximumIntegerAlignment) {
  /// x86-64 as rustc lays it out.
  public static final Target X86_64 = new Target(8, 16);
}
