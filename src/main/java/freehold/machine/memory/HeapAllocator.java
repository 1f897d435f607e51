package freehold.machine.memory;

/// Hands out heap addresses as a simple `malloc` does: blocks of size classes, a freed block is the
/// next one of its class to be used again (glibc's tcache), else the heap grows.
///
/// The free lists run through the block map of [Memory], so that an image of the memory holds them;
/// all that is kept here is where they begin.
public final class HeapAllocator {
  private static final int CLASSES = 512;
  private static final int SMALL = 1024;
  private static final long HEADER = 16;

  private final Memory memory;
  private final long limit;
  private int[] heads = new int[CLASSES];
  private long end = AddressSpace.HEAP;
  private long liveBytes;
  private long liveBlocks;

  /// @param limit of all live blocks together, in bytes
  public HeapAllocator(Memory memory, long limit) {
    this.memory = memory;
    this.limit = limit;
  }

  /// What must be kept of a moment besides the memory.
  public record Image(int[] heads, long end, long liveBytes, long liveBlocks) {}

  public Image capture() {
    return new Image(heads.clone(), end, liveBytes, liveBlocks);
  }

  public void restore(Image image) {
    heads = image.heads().clone();
    end = image.end();
    liveBytes = image.liveBytes();
    liveBlocks = image.liveBlocks();
  }

  /// The block's address, with its number entered in the block map; 0 if the heap is full.
  public long allocate(long size, long align, int id) {
    if (size > limit - liveBytes || size < 0) {
      return 0;
    }
    int sizeClass = classOf(size);
    long address;
    if (align <= 16 && heads[sizeClass] != 0) {
      address = AddressSpace.HEAP + ((long) heads[sizeClass] << 4);
      heads[sizeClass] = -memory.blocks().owner(address + 16) - 1;
      memory.blocks().setOwner(address + 16, 0);
      memory.mark(address, ByteState.UNINITIALISED, size);
    } else {
      address = grow(sizeOf(sizeClass), align);
      if (address == 0) {
        return 0;
      }
    }
    memory.blocks().setOwner(address, id);
    liveBytes += size;
    liveBlocks++;
    return address;
  }

  private long grow(long size, long align) {
    long address = end + HEADER;
    if (align > 16) {
      address = address + align - 1 & -align;
    }
    // The last 8 bytes of a block may lie in the next one's header, as in glibc.
    long next = address + size - HEADER;
    if (next - AddressSpace.HEAP > 16L << 30) {
      return 0;
    }
    end = next;
    return address;
  }

  /// The next bytes of the heap without a block's header, 0 if the heap is full.
  public long extend(long size) {
    if (size < 0 || size > limit - liveBytes) {
      return 0;
    }
    long address = end;
    end += size;
    liveBytes += size;
    return address;
  }

  public void free(long address, long size, long align) {
    liveBytes -= size;
    liveBlocks--;
    if (align <= 16) {
      int sizeClass = classOf(size);
      memory.blocks().setOwner(address + 16, -heads[sizeClass] - 1);
      heads[sizeClass] = (int) (address - AddressSpace.HEAP >>> 4);
    }
  }

  /// Small sizes by 16 bytes, larger ones in eighths of a power of two.
  private static int classOf(long size) {
    if (size + 8 <= SMALL) {
      return (int) Math.max(2, size + 8 + 15 >> 4);
    }
    long wanted = size + 8;
    int exponent = 63 - Long.numberOfLeadingZeros(wanted - 1);
    long eighth = (wanted - 1 >>> exponent - 3) & 7;
    return SMALL / 16 + (exponent - 10) * 8 + (int) eighth + 1;
  }

  /// The greatest chunk of a class, in bytes.
  private static long sizeOf(int sizeClass) {
    if (sizeClass <= SMALL / 16) {
      return sizeClass * 16L;
    }
    int index = sizeClass - SMALL / 16 - 1;
    int exponent = index / 8 + 10;
    return (8L + index % 8 + 1) << exponent - 3;
  }

  /// One past the highest address ever handed out.
  public long end() {
    return end;
  }

  public long liveBytes() {
    return liveBytes;
  }

  public long liveBlocks() {
    return liveBlocks;
  }
}
