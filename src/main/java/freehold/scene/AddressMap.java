package freehold.scene;

import java.util.List;

/// The whole address space, from its lowest address to its highest.
public record AddressMap(List<Stretch> stretches, long stackPointer) {
  public AddressMap {
    stretches = List.copyOf(stretches);
  }

  /// What lies at a stretch of addresses.
  public enum Section {
    INSTRUCTIONS,
    STATIC,
    HEAP,
    STACK
  }

  /// @param used bytes in use
  public record Stretch(Section section, long start, long end, long used) {}
}
