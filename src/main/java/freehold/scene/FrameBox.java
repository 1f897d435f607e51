package freehold.scene;

import java.util.List;
import java.util.Optional;

/// One call that has not returned yet.
///
/// @param address the frame's base; it grows downwards from here
/// @param size in bytes
/// @param returnAddress where the caller goes on, empty for `main`
/// @param scopeEnd the scope that is closing
/// @param note what happens at the frame's end, or why it holds no variables; may be empty
public record FrameBox(
    SceneId id,
    String function,
    boolean isLibrary,
    boolean isCurrent,
    long address,
    long size,
    Optional<ReturnAddress> returnAddress,
    List<Slot> slots,
    Optional<ScopeEnd> scopeEnd,
    String note) {

  /// A frame of which no scope is closing.
  public FrameBox(
      SceneId id,
      String function,
      boolean isLibrary,
      boolean isCurrent,
      long address,
      long size,
      Optional<ReturnAddress> returnAddress,
      List<Slot> slots,
      String note) {
    this(
        id,
        function,
        isLibrary,
        isCurrent,
        address,
        size,
        returnAddress,
        slots,
        Optional.empty(),
        note);
  }

  public FrameBox {
    slots = List.copyOf(slots);
  }

  /// Where a frame returns to, and the cell that keeps it.
  public record ReturnAddress(long storedAt, long target, String function) {}
}
