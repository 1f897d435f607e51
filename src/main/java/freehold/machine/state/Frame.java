package freehold.machine.state;

import freehold.machine.memory.AllocationId;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.SourceInfo;
import freehold.source.Span;
import java.util.Optional;

/// A call that has not returned.
///
/// @param depth 0 is the outermost
/// @param serial frames are numbered from 1 in the order of their calls, never reused
/// @param address of the frame's lowest byte, the stack pointer while it is on top
/// @param location the instruction that runs next; in frames below the top, the call that is under
///   way
/// @param calledAt where the call stands, absent for the outermost frame
public record Frame(
    int depth,
    long serial,
    FunctionId function,
    Body body,
    FrameLayout layout,
    long address,
    Location location,
    Optional<Span> calledAt) {

  /// Bytes, with the return address.
  public long size() {
    return layout.size();
  }

  public long addressOf(LocalId local) {
    return address + layout.offset(local);
  }

  /// Where the return address (8 bytes) is stored.
  public long returnAddressSlot() {
    return address + layout.size() - 8;
  }

  public AllocationId allocationOf(LocalId local) {
    return AllocationId.ofLocal(serial, local.index());
  }

  /// What of the source the next instruction (or the call under way) comes from.
  public SourceInfo source() {
    return body.sourceAt(location);
  }

  /// Whether it runs what no person wrote: our std, drop glue, a derive.
  public boolean isLibrary() {
    return !body.isOwn();
  }
}
