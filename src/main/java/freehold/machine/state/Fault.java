package freehold.machine.state;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.Site;
import java.util.Optional;

/// Why a run cannot go on: an access or operation that the language leaves undefined, or a limit.
///
/// @param message a sentence for people
/// @param address that was accessed, 0 if the fault is of no address
/// @param size bytes accessed, 0 if none
/// @param allocation the one that was meant or hit; its sites tell who made and who freed it
/// @param site the instruction that faulted
/// @param userSite the innermost instruction of the person's own code under which it happened
public record Fault(
    Kind kind,
    String message,
    long address,
    long size,
    Optional<Allocation> allocation,
    Site site,
    Optional<Site> userSite) {

  /// What went wrong.
  public enum Kind {
    NULL_DEREFERENCE,
    USE_AFTER_FREE,
    USE_AFTER_RETURN,
    USE_AFTER_SCOPE,
    OUT_OF_BOUNDS,
    WILD_POINTER,
    MISALIGNED,
    UNINITIALISED,
    READ_ONLY,
    DOUBLE_FREE,
    INVALID_FREE,
    INVALID_VALUE,
    OVERLAP,
    SIGNED_OVERFLOW,
    DIVISION_BY_ZERO,
    INVALID_SHIFT,
    UNREACHABLE,
    STACK_OVERFLOW,
    SEGMENTATION_FAULT,
    BUS_ERROR,
    FLOATING_POINT_EXCEPTION,
    OUT_OF_MEMORY,
    DEADLOCK,
    UNSUPPORTED
  }
}
