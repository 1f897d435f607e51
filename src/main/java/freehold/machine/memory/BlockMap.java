package freehold.machine.memory;

/// Says for every 16 bytes of the heap which block begins there. It is kept in the pages, so that
/// an image of the memory holds it.
public final class BlockMap {
  private final PageTable heap;

  BlockMap(PageTable heap) {
    this.heap = heap;
  }

  /// The entry of the block map for the 16 bytes at an address.
  public int owner(long address) {
    Page page = heap.readable(address);
    return page == null || page.owner == null ? 0 : page.owner[Page.offset(address) >> 4];
  }

  public void setOwner(long address, int value) {
    Page page = heap.writable(address);
    if (page.owner == null) {
      page.owner = new int[Page.SIZE / 16];
    }
    page.owner[Page.offset(address) >> 4] = value;
  }

  /// Forgets the blocks that begin in a stretch of the heap.
  public void clear(long from, long to) {
    for (long at = from + 15 & -16; at < to; at += 16) {
      Page page = heap.readable(at);
      if (page == null || page.owner == null) {
        at = (at & -Page.SIZE) + Page.SIZE - 16;
      } else if (page.owner[Page.offset(at) >> 4] != 0) {
        setOwner(at, 0);
      }
    }
  }

  /// The address of the block that begins at or before an address, not below the heap; 0 if none.
  public long blockBefore(long address) {
    for (long at = address & -16; at >= AddressSpace.HEAP; ) {
      Page page = heap.readable(at);
      if (page == null || page.owner == null) {
        at = (at & -Page.SIZE) - 16;
        continue;
      }
      if (page.owner[Page.offset(at) >> 4] > 0) {
        return at;
      }
      at -= 16;
    }
    return 0;
  }
}
