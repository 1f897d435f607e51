package freehold.machine.state;

import freehold.machine.memory.AllocationId;
import freehold.mir.Place;
import freehold.mir.type.Type;
import java.util.Optional;

/// A typed place at one moment: what a mark speaks of.
///
/// @param frame the serial number of the frame in which the place is written
/// @param place as the code names it; absent for a constant or a value without a place
/// @param address of its first byte; 0 if it has none
/// @param size in bytes; of an unsized place what it has now
public record Region(
    long frame,
    Optional<Place> place,
    Type type,
    long address,
    long size,
    Optional<AllocationId> allocation) {}
