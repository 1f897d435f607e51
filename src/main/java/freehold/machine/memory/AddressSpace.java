package freehold.machine.memory;

/// Where the segments of the one address space lie; all in bytes.
public final class AddressSpace {
  /// First instruction.
  public static final long TEXT = 0x1000L;

  /// First byte of static data: literals, vtables, globals.
  public static final long STATIC = 0x2000_0000L;

  /// First byte of the heap, which grows to higher addresses.
  public static final long HEAP = 0x5000_0000L;

  /// One past the first byte of the main thread's stack, which grows to lower addresses.
  public static final long STACK_TOP = 0x7fff_ffff_f000L;

  /// Distance from one thread's stack top to the next one's: room for a stack and its guard page.
  public static final long STACK_STRIDE = 0x4000_0000L;

  /// Bytes of a page: what is copied on write, and what a guard takes.
  public static final int PAGE_SIZE = 4096;

  /// Bytes that one instruction (a statement or terminator of the MIR) takes in the text segment.
  public static final int INSTRUCTION_SIZE = 4;

  private AddressSpace() {}

  /// The segment that an address belongs to, mapped or not.
  public static Segment segmentOf(long address) {
    if (address < TEXT) {
      return Segment.NULL_PAGE;
    }
    if (address < STATIC) {
      return Segment.TEXT;
    }
    if (address < HEAP) {
      return Segment.STATIC;
    }
    return address < STACK_TOP - 256 * STACK_STRIDE ? Segment.HEAP : Segment.STACK;
  }

  /// One past the first byte of a thread's stack; thread 0 is the main thread.
  public static long stackTop(int thread) {
    return STACK_TOP - thread * STACK_STRIDE;
  }
}
