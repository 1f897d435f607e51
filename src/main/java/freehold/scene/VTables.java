package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.state.MachineState;
import freehold.mir.VTable;
import freehold.mir.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which block of static data is which vtable.
final class VTables {
  private final Map<Long, VTable> tables = new HashMap<>();

  /// The machine enters them into static data in the order of the program.
  VTables(MachineState state) {
    List<VTable> all = state.program().vtables();
    int next = 0;
    for (Allocation allocation : state.staticBlocks()) {
      if (allocation.kind() == Allocation.Kind.VTABLE && next < all.size()) {
        tables.put(allocation.id().value(), all.get(next++));
      }
    }
  }

  Optional<VTable> table(long allocation) {
    return Optional.ofNullable(tables.get(allocation));
  }

  /// What really lies behind a pointer to a `dyn`, as its vtable tells; else the type as it is.
  Type concrete(FoundPointer pointer) {
    return pointer.pointee() instanceof Type.Dynamic
        ? pointer
            .table()
            .flatMap(id -> table(id.value()))
            .map(VTable::concrete)
            .orElse(pointer.pointee())
        : pointer.pointee();
  }
}
