package freehold.scene;

import freehold.machine.memory.AllocationId;
import freehold.mir.type.Type;
import java.util.Optional;

/// A pointer that was met while values were read.
///
/// @param cell where it lies
/// @param value the address that it holds
/// @param pointee the type behind it, which types the block that it points to
/// @param used elements in use where the type tells, else -1
/// @param title what the block is that it owns
/// @param table the vtable beside a pointer to a `dyn`
/// @param room elements that fit where the type tells, else -1
record FoundPointer(
    SceneId cell,
    Ownership ownership,
    long value,
    Optional<AllocationId> provenance,
    Type pointee,
    String title,
    long used,
    long room,
    Optional<AllocationId> table) {}
