package freehold.machine.memory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/// Every heap and static allocation that was ever made, by number from 1 on. Shared by all machines
/// that run the same program: a replay writes the same rows again, which changes nothing, and being
/// alive at a step is a comparison.
public final class AllocationTable {
  private static final int SHIFT = 12;
  private static final int CHUNK = 1 << SHIFT;
  private static final Allocation.Kind[] KINDS = Allocation.Kind.values();

  /// Rows in chunks that never move, so that another thread may read what was published.
  private static final class Chunk {
    final long[] address = new long[CHUNK];
    final long[] size = new long[CHUNK];
    final long[] birth = new long[CHUNK];
    final long[] death = new long[CHUNK];
    final int[] birthSite = new int[CHUNK];
    final int[] deathSite = new int[CHUNK];
    final byte[] kindAndAlign = new byte[CHUNK];
  }

  private volatile Chunk[] chunks = new Chunk[16];
  private volatile long count;
  private final Parts parts = new Parts();
  private final Map<Long, String> labels = new ConcurrentHashMap<>();

  /// Adds or repeats a row. Sites are instruction indices, -1 for none.
  public void born(
      long id, Allocation.Kind kind, long address, long size, long align, long step, int site) {
    Chunk chunk = chunkFor(id);
    int row = (int) id & CHUNK - 1;
    if (id <= count) {
      return;
    }
    chunk.address[row] = address;
    chunk.size[row] = size;
    chunk.birth[row] = step;
    chunk.death[row] = Allocation.NEVER;
    chunk.birthSite[row] = site;
    chunk.deathSite[row] = -1;
    int logarithm = Long.numberOfTrailingZeros(align);
    chunk.kindAndAlign[row] = (byte) (kind.ordinal() << 5 | Math.min(logarithm, 31));
    count = id;
  }

  private synchronized Chunk chunkFor(long id) {
    int index = (int) (id >>> SHIFT);
    if (index >= chunks.length) {
      chunks = Arrays.copyOf(chunks, index * 2);
    }
    if (chunks[index] == null) {
      chunks[index] = new Chunk();
    }
    return chunks[index];
  }

  public void label(long id, String text) {
    labels.put(id, text);
  }

  public void died(long id, long step, int site) {
    Chunk chunk = chunks[(int) (id >>> SHIFT)];
    int row = (int) id & CHUNK - 1;
    chunk.deathSite[row] = site;
    chunk.death[row] = step;
  }

  /// The arrays inside of allocations.
  public Parts parts() {
    return parts;
  }

  /// How many rows are known, of steps to come too.
  public long count() {
    return count;
  }

  public long address(long id) {
    return chunks[(int) (id >>> SHIFT)].address[(int) id & CHUNK - 1];
  }

  public long size(long id) {
    return chunks[(int) (id >>> SHIFT)].size[(int) id & CHUNK - 1];
  }

  public long align(long id) {
    return 1L << (chunks[(int) (id >>> SHIFT)].kindAndAlign[(int) id & CHUNK - 1] & 31);
  }

  public Allocation.Kind kind(long id) {
    int bits = chunks[(int) (id >>> SHIFT)].kindAndAlign[(int) id & CHUNK - 1] >> 5 & 7;
    return KINDS[bits];
  }

  public long birth(long id) {
    return chunks[(int) (id >>> SHIFT)].birth[(int) id & CHUNK - 1];
  }

  /// The step that freed it, [Allocation#NEVER] if none did as far as the run is known.
  public long death(long id) {
    return chunks[(int) (id >>> SHIFT)].death[(int) id & CHUNK - 1];
  }

  /// Instruction index, -1 if none.
  public int birthSite(long id) {
    return chunks[(int) (id >>> SHIFT)].birthSite[(int) id & CHUNK - 1];
  }

  /// Instruction index, -1 if none.
  public int deathSite(long id) {
    return chunks[(int) (id >>> SHIFT)].deathSite[(int) id & CHUNK - 1];
  }

  public String label(long id) {
    return labels.getOrDefault(id, "");
  }

  /// Bytes that the rows take.
  public long bytes() {
    return (count >>> SHIFT) * CHUNK * 41L;
  }

  /// The row as it stands at a step: what is freed later is alive.
  ///
  /// @param sites the place of an instruction
  public Allocation at(long id, long step, IntFunction<Site> sites) {
    boolean isDead = death(id) < step;
    return new Allocation(
        new AllocationId(id),
        kind(id),
        address(id),
        size(id),
        (int) align(id),
        label(id),
        birth(id),
        isDead ? death(id) : Allocation.NEVER,
        site(birthSite(id), sites),
        isDead ? site(deathSite(id), sites) : Optional.empty());
  }

  private static Optional<Site> site(int instruction, IntFunction<Site> sites) {
    return instruction < 0 ? Optional.empty() : Optional.of(sites.apply(instruction));
  }
}
