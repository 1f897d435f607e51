package freehold.mir.type;

/// The kind of computer that layouts are computed for.
///
/// @param maximumIntegerAlignment of 128-bit integers, in bytes
/// @param frames how the frames of the stack are laid out
public record Target(int pointerSizeInBytes, int maximumIntegerAlignment, Frames frames) {
  /// x86-64 as rustc lays it out.
  public static final Target X86_64 = new Target(8, 16, Frames.WITHOUT_POINTER);

  /// x86-64 as gcc lays it out without optimisation.
  public static final Target X86_64_GCC = new Target(8, 16, Frames.WITH_POINTER);

  /// How the frames of the stack are laid out.
  public enum Frames {
    /// Below the return address lie all locals in their order.
    WITHOUT_POINTER,
    /// Below the return address lies the caller's frame pointer, then the variables in the order of
    /// their declaration, then the arguments, then what has no name.
    WITH_POINTER
  }
}
