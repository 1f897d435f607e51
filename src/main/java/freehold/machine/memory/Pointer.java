package freehold.machine.memory;

import java.util.Optional;

/// An address and what it was made for.
///
/// @param provenance absent if it was made from an integer or points to nothing
public record Pointer(long address, Optional<AllocationId> provenance) {
  @Override
  public String toString() {
    return "0x" + Long.toHexString(address) + provenance.map(id -> "[" + id + "]").orElse("");
  }
}
