package freehold.machine.memory;

/// 4096 bytes with their shadow. Written only by the page table that holds its token; everyone else
/// shares it frozen.
final class Page {
  static final int SIZE = AddressSpace.PAGE_SIZE;
  static final int SHIFT = 12;

  final byte[] data;

  /// One [ByteState] code per byte.
  final byte[] shadow;

  /// One allocation id per 8 bytes; null while no pointer was stored here.
  long[] provenance;

  /// Heap only: per 16 bytes the number of the block that begins there; null while none does.
  /// Behind a freed block's number stands the link of its free list, negative.
  int[] owner;

  /// Who may write.
  final Object token;

  Page(Object token, byte fill) {
    this(new byte[SIZE], new byte[SIZE], null, null, token);
    if (fill != 0) {
      java.util.Arrays.fill(shadow, fill);
    }
  }

  Page(byte[] data, byte[] shadow, long[] provenance, int[] owner, Object token) {
    this.data = data;
    this.shadow = shadow;
    this.provenance = provenance;
    this.owner = owner;
    this.token = token;
  }

  Page copy(Object newToken) {
    return new Page(
        data.clone(),
        shadow.clone(),
        provenance == null ? null : provenance.clone(),
        owner == null ? null : owner.clone(),
        newToken);
  }

  static int offset(long address) {
    return (int) address & SIZE - 1;
  }

  long digest() {
    long hash = java.util.Arrays.hashCode(data) * 31L + java.util.Arrays.hashCode(shadow);
    if (provenance != null) {
      for (long value : provenance) {
        hash += value == 0 ? 0 : value * 0x9e3779b97f4a7c15L;
      }
    }
    return hash;
  }
}
