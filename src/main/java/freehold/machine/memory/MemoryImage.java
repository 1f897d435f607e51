package freehold.machine.memory;

import java.util.Optional;
import java.util.function.LongConsumer;

/// All bytes of one moment, with their states and provenance. Immutable; pages are shared between
/// images.
public final class MemoryImage {
  private final PageTable.Image statics;
  private final PageTable.Image heap;
  private final StackSegment.Image[] stacks;
  private final Parts parts;

  MemoryImage(
      PageTable.Image statics, PageTable.Image heap, StackSegment.Image[] stacks, Parts parts) {
    this.statics = statics;
    this.heap = heap;
    this.stacks = stacks;
    this.parts = parts;
  }

  PageTable.Image statics() {
    return statics;
  }

  PageTable.Image heap() {
    return heap;
  }

  StackSegment.Image[] stacks() {
    return stacks;
  }

  /// Null where nothing is mapped.
  private Page pageAt(long address) {
    return switch (AddressSpace.segmentOf(address)) {
      case NULL_PAGE, TEXT -> null;
      case STATIC -> statics.pageAt(address);
      case HEAP -> heap.pageAt(address);
      case STACK -> {
        int thread = StackSegment.threadOf(address);
        yield thread < stacks.length ? stacks[thread].pageAt(address) : null;
      }
    };
  }

  public boolean isMapped(long address) {
    return pageAt(address) != null;
  }

  /// The bits of a byte whatever its state, 0 where nothing is mapped.
  public byte byteAt(long address) {
    Page page = pageAt(address);
    return page == null ? 0 : page.data[Page.offset(address)];
  }

  public ByteState stateAt(long address) {
    Page page = pageAt(address);
    return page == null ? ByteState.ABSENT : ByteState.of(page.shadow[Page.offset(address)]);
  }

  /// `length` bytes from an address on.
  public byte[] bytes(long address, int length) {
    byte[] result = new byte[length];
    int done = 0;
    while (done < length) {
      int offset = Page.offset(address + done);
      int run = Math.min(length - done, AddressSpace.PAGE_SIZE - offset);
      Page page = pageAt(address + done);
      if (page != null) {
        System.arraycopy(page.data, offset, result, done, run);
      }
      done += run;
    }
    return result;
  }

  public ByteState[] states(long address, int length) {
    ByteState[] result = new ByteState[length];
    for (int i = 0; i < length; i++) {
      result[i] = stateAt(address + i);
    }
    return result;
  }

  /// Whether all of those bytes have values.
  public boolean isInitialised(long address, long length) {
    for (long i = 0; i < length; i++) {
      if (stateAt(address + i) != ByteState.INITIALISED) {
        return false;
      }
    }
    return true;
  }

  /// `length` bytes (1 to 8) as a little-endian number, not sign-extended.
  public long number(long address, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | byteAt(address + i) & 0xff;
    }
    return value;
  }

  /// The thin pointer stored at an address; absent unless all its bytes are initialised.
  public Optional<Pointer> pointerAt(long address) {
    if (!isInitialised(address, 8)) {
      return Optional.empty();
    }
    return Optional.of(new Pointer(number(address, 8), provenanceAt(address)));
  }

  /// What the pointer stored at an address was made for.
  public Optional<AllocationId> provenanceAt(long address) {
    Page page = pageAt(address);
    if (page == null || page.provenance == null || (address & 7) != 0) {
      return Optional.empty();
    }
    long value = page.provenance[Page.offset(address) >> 3];
    return value == 0 ? Optional.empty() : Optional.of(new AllocationId(parts.allocation(value)));
  }

  /// The number of the heap block that begins at an address (alive or freed last), 0 if none.
  public long heapBlockAt(long address) {
    Page page = heap.pageAt(address);
    if (page == null || page.owner == null || (address & 15) != 0) {
      return 0;
    }
    return page.owner[Page.offset(address) >> 4];
  }

  /// One past the highest heap address that was ever used.
  public long heapEnd() {
    return heap.end();
  }

  /// One past the last byte of static data.
  public long staticEnd() {
    return statics.end();
  }

  /// A digest of every byte, state and provenance: equal images have equal digests.
  public long digest() {
    long hash = statics.digest() * 31 + heap.digest();
    for (StackSegment.Image stack : stacks) {
      hash = hash * 31 + stack.digest();
    }
    return hash;
  }

  /// Whether the pages behind those bytes are the very same in both images: nothing wrote there
  /// between the two moments.
  public boolean sharesPages(MemoryImage other, long address, long length) {
    for (long at = address & -Page.SIZE; at < address + length; at += Page.SIZE) {
      if (pageAt(at) != other.pageAt(at)) {
        return false;
      }
    }
    return true;
  }

  /// Visits the numbers of all heap blocks whose address was not used again, by address.
  public void forEachHeapBlock(LongConsumer visitor) {
    heap.forEachPage(page -> {
      if (page.owner != null) {
        for (int block : page.owner) {
          if (block > 0) {
            visitor.accept(block);
          }
        }
      }
    });
  }
}
