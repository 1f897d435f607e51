package freehold.machine.memory;

import java.util.Arrays;

/// The arrays behind an address.
final class Window {
  final byte[] data;
  final byte[] shadow;
  final int offset;
  private final Page page;
  long[] provenance;

  Window(StackSegment stack, int offset) {
    this.data = stack.data;
    this.shadow = stack.shadow;
    this.provenance = stack.provenance;
    this.offset = offset;
    this.page = null;
  }

  Window(Page page, int offset) {
    this.data = page.data;
    this.shadow = page.shadow;
    this.provenance = page.provenance;
    this.offset = offset;
    this.page = page;
  }

  void clearProvenance(int length) {
    if (provenance != null && length > 0) {
      Arrays.fill(provenance, offset >> 3, (offset + length - 1 >> 3) + 1, 0L);
    }
  }

  /// Copies the provenance of whole words; both windows begin at the same place of a word.
  void takeProvenance(Window source, int length) {
    if (provenance == null) {
      provenance = new long[Page.SIZE / 8];
      page.provenance = provenance;
    }
    int first = offset + 7 >> 3;
    int last = offset + length >> 3;
    if (last > first) {
      System.arraycopy(source.provenance, source.offset + 7 >> 3, provenance, first, last - first);
    }
    if ((offset & 7) != 0) {
      provenance[offset >> 3] = 0;
    }
    if ((offset + length & 7) != 0) {
      provenance[offset + length - 1 >> 3] = 0;
    }
  }
}
