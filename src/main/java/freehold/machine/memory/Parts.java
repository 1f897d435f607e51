package freehold.machine.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Arrays inside of allocations that pointers were made for: such a pointer may not leave its
/// array, even where the allocation goes on. Shared by all machines of a run, which number them
/// alike.
public final class Parts {
  /// So many are told apart; pointers to further ones are for their whole allocations.
  private static final int MOST = 1 << 20;

  private static final int WORDS = 3;

  private record Part(long allocation, long address, long size) {}

  private final Map<Part, Long> known = new HashMap<>();

  /// Allocation, address and size of each part, one after the other.
  private volatile long[] rows = new long[64 * WORDS];

  /// The provenance of a pointer to an array of `size` bytes at an address.
  ///
  /// @param provenance of a pointer to the allocation or to a part of it
  public synchronized long of(long provenance, long address, long size) {
    if (provenance <= 0) {
      return provenance;
    }
    Part part = new Part(allocation(provenance), address, size);
    Long id = known.get(part);
    if (id != null) {
      return id;
    }
    int row = known.size();
    if (row == MOST) {
      return part.allocation();
    }
    if ((row + 1) * WORDS > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[row * WORDS] = part.allocation();
    rows[row * WORDS + 1] = address;
    rows[row * WORDS + 2] = size;
    known.put(part, AllocationId.partValue(row));
    return AllocationId.partValue(row);
  }

  /// The allocation that a pointer is for, as a whole.
  public long allocation(long provenance) {
    return AllocationId.isPart(provenance)
        ? rows[AllocationId.part(provenance) * WORDS]
        : provenance;
  }

  public long address(long part) {
    return rows[AllocationId.part(part) * WORDS + 1];
  }

  /// In bytes.
  public long size(long part) {
    return rows[AllocationId.part(part) * WORDS + 2];
  }
}
