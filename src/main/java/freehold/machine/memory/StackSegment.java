package freehold.machine.memory;

import java.util.Arrays;

/// The stack of one thread: one array that grows downwards as it is needed, so that a local is
/// found without a page table.
///
/// Writes through the arrays need no log: what may have changed since the last image lies between
/// the lowest and the highest frame that were on top since, and the addresses written through
/// pointers.
public final class StackSegment {
  private static final int FIRST_CAPACITY = 1 << 16;

  /// Bytes; index 0 is [#base].
  public byte[] data = new byte[FIRST_CAPACITY];

  /// One [ByteState] code per byte.
  public byte[] shadow = new byte[FIRST_CAPACITY];

  /// One allocation id per 8 bytes.
  public long[] provenance = new long[FIRST_CAPACITY / 8];

  /// Address of index 0.
  public long base;

  private final long top;
  private final long limit;
  private long lowest;
  private long touchedLow;
  private long touchedHigh;
  private Page[] loaded = {};
  private long copiedPages;

  StackSegment(long top, long size) {
    this.top = top;
    this.limit = top - size;
    this.base = top - FIRST_CAPACITY;
    this.lowest = top;
    this.touchedLow = top;
    this.touchedHigh = top;
  }

  /// The thread whose stack an address belongs to; past the top it is the main thread's.
  public static int threadOf(long address) {
    return (int) Math.max(0, (AddressSpace.STACK_TOP - 1 - address) / AddressSpace.STACK_STRIDE);
  }

  /// One past the highest byte.
  public long top() {
    return top;
  }

  /// The lowest address that may be used; below it is the guard page.
  public long limit() {
    return limit;
  }

  public boolean isMapped(long address) {
    return address >= base && address < top;
  }

  /// Makes the bytes from `address` up usable; false if that would reach the guard page.
  public boolean reserve(long address) {
    if (address < limit) {
      return false;
    }
    if (address < touchedLow) {
      touchedLow = address;
      if (address < lowest) {
        lowest = address;
        if (address < base) {
          grow(address);
        }
      }
    }
    return true;
  }

  /// Makes every byte that is not below the limit part of the arrays, so that they stay where they
  /// are.
  public void mapAll() {
    if (base > limit) {
      grow(limit);
    }
  }

  private void grow(long address) {
    int old = data.length;
    long length = old;
    while (top - length > address) {
      length *= 2;
    }
    int capacity = (int) length;
    data = shifted(data, capacity);
    shadow = shifted(shadow, capacity);
    long[] wider = new long[capacity / 8];
    System.arraycopy(provenance, 0, wider, (capacity - old) / 8, old / 8);
    provenance = wider;
    base = top - capacity;
  }

  private static byte[] shifted(byte[] from, int capacity) {
    byte[] result = new byte[capacity];
    System.arraycopy(from, 0, result, capacity - from.length, from.length);
    return result;
  }

  /// Tells that bytes of `[low, high)` may be written from now on.
  public void touch(long low, long high) {
    if (low < touchedLow) {
      touchedLow = low;
    }
    if (high > touchedHigh) {
      touchedHigh = high;
    }
  }

  /// One moment of a stack: pages from the top downwards.
  record Image(long top, Page[] pages) {
    Page pageAt(long address) {
      long index = top - 1 - address >> Page.SHIFT;
      return index >= 0 && index < pages.length ? pages[(int) index] : null;
    }

    long digest() {
      long hash = 0;
      for (int i = 0; i < pages.length; i++) {
        hash += (pages[i].digest() | 1) * (i + 1L);
      }
      return hash;
    }
  }

  /// @param activeLow the frame on top begins here
  /// @param activeHigh and ends here; it may be written after this moment
  Image capture(long activeLow, long activeHigh) {
    int count = (int) ((top - lowest + Page.SIZE - 1) >>> Page.SHIFT);
    Page[] pages = new Page[count];
    touch(activeLow, activeHigh);
    for (int i = 0; i < count; i++) {
      long low = top - (long) (i + 1) * Page.SIZE;
      Page known = i < loaded.length ? loaded[i] : null;
      boolean clean = low >= touchedHigh || low + Page.SIZE <= touchedLow;
      pages[i] = known != null && (clean || matches(known, low)) ? known : copy(low);
    }
    loaded = pages;
    touchedLow = activeLow;
    touchedHigh = activeHigh;
    return new Image(top, pages);
  }

  private boolean matches(Page page, long low) {
    int from = (int) (low - base);
    return Arrays.equals(page.data, 0, Page.SIZE, data, from, from + Page.SIZE)
        && Arrays.equals(page.shadow, 0, Page.SIZE, shadow, from, from + Page.SIZE)
        && Arrays.equals(
            page.provenance, 0, Page.SIZE / 8, provenance, from / 8, from / 8 + Page.SIZE / 8);
  }

  private Page copy(long low) {
    int from = (int) (low - base);
    copiedPages++;
    return new Page(
        Arrays.copyOfRange(data, from, from + Page.SIZE),
        Arrays.copyOfRange(shadow, from, from + Page.SIZE),
        Arrays.copyOfRange(provenance, from / 8, from / 8 + Page.SIZE / 8),
        null,
        null);
  }

  void restore(Image image, long activeLow, long activeHigh) {
    Page[] pages = image.pages();
    long low = top - (long) pages.length * Page.SIZE;
    if (low < base) {
      grow(low);
    }
    for (int i = 0; i < pages.length; i++) {
      long address = top - (long) (i + 1) * Page.SIZE;
      boolean clean = address >= touchedHigh || address + Page.SIZE <= touchedLow;
      if (!clean || i >= loaded.length || loaded[i] != pages[i]) {
        load(pages[i], (int) (address - base));
      }
    }
    clearBelow(low);
    lowest = low;
    loaded = pages;
    touchedLow = activeLow;
    touchedHigh = activeHigh;
  }

  private void load(Page page, int to) {
    System.arraycopy(page.data, 0, data, to, Page.SIZE);
    System.arraycopy(page.shadow, 0, shadow, to, Page.SIZE);
    System.arraycopy(page.provenance, 0, provenance, to / 8, Page.SIZE / 8);
  }

  /// What was used only after the restored moment is as if never used.
  private void clearBelow(long low) {
    long from = Math.max(base, lowest & -Page.SIZE);
    if (from < low) {
      int start = (int) (from - base);
      int end = (int) (low - base);
      Arrays.fill(data, start, end, (byte) 0);
      Arrays.fill(shadow, start, end, (byte) 0);
      Arrays.fill(provenance, start / 8, end / 8, 0L);
    }
  }

  long copiedPages() {
    return copiedPages;
  }
}
