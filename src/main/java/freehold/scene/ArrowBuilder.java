package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.MachineState;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every pointer that lies in a drawn cell its one arrow or stub.
final class ArrowBuilder {
  private final MachineState state;
  private final Map<SceneId, Cell> cells = new HashMap<>();
  private final Map<Long, Cell> byAddress = new HashMap<>();
  private final Set<SceneId> boxes;
  private final Set<SceneId> retracted;

  /// @param boxes ids of the slots, blocks and listings that are drawn
  /// @param retracted cells of references whose last use has passed
  ArrowBuilder(MachineState state, List<Cell> drawn, Set<SceneId> boxes, Set<SceneId> retracted) {
    this.state = state;
    this.boxes = boxes;
    this.retracted = retracted;
    for (Cell cell : drawn) {
      cells.put(cell.id(), cell);
      if (cell.size() > 0) {
        byAddress.putIfAbsent(cell.address(), cell);
      }
    }
  }

  List<Arrow> build(List<FoundPointer> pointers) {
    Map<SceneId, Arrow> arrows = new java.util.LinkedHashMap<>();
    for (FoundPointer pointer : pointers) {
      Cell cell = cells.get(pointer.cell());
      boolean isDrawn = cell != null && cell.state() == Cell.State.LIVE;
      if (isDrawn && !retracted.contains(cell.id())) {
        arrows.put(cell.id(), arrow(pointer, cell));
      }
    }
    return new ArrayList<>(arrows.values());
  }

  private Arrow arrow(FoundPointer pointer, Cell cell) {
    boolean dead = pointer.provenance().isPresent() && !state.isAlive(pointer.provenance().get());
    Arrow.State arrowState = dead ? Arrow.State.DANGLING : Arrow.State.LIVE;
    return new Arrow(
        cell.id().part("arrow"),
        cell.id(),
        pointer.ownership(),
        target(pointer),
        arrowState,
        cell.changed());
  }

  private Arrow.Target target(FoundPointer pointer) {
    if (pointer.provenance().isEmpty()) {
      String words = pointer.room() == 0 || pointer.used() == 0 ? "no memory yet" : "no target";
      return new Arrow.Target.Outside(pointer.value(), words);
    }
    AllocationId id = pointer.provenance().get();
    if (id.isStack()) {
      return local(pointer, id);
    }
    Allocation allocation = state.allocation(id).orElse(null);
    if (allocation == null) {
      return new Arrow.Target.Outside(pointer.value(), "unknown");
    }
    if (allocation.kind() == Allocation.Kind.FUNCTION) {
      int function = state.code().functionAt(allocation.address());
      return thing(pointer, ListingBuilder.listingId(function), 0, allocation.label());
    }
    long offset = pointer.value() - allocation.address();
    SceneId block = SceneId.block(id.value());
    boolean isWhole = pointer.ownership().owns() || pointer.ownership() == Ownership.TABLE;
    return isWhole
        ? thing(pointer, block, offset, allocation.label())
        : inside(pointer, block, offset, allocation.label());
  }

  private Arrow.Target local(FoundPointer pointer, AllocationId id) {
    SceneId slot = StackBuilder.slotId(id.frameSerial(), id.local());
    var allocation = state.allocation(id);
    if (allocation.isEmpty()) {
      return new Arrow.Target.Outside(pointer.value(), "a frame that has returned");
    }
    long offset = pointer.value() - allocation.get().address();
    boolean isWhole = offset == 0 && size(pointer) >= allocation.get().size();
    return isWhole
        ? thing(pointer, slot, 0, "a temporary")
        : inside(pointer, slot, offset, "a temporary");
  }

  /// The cell at that address if the pointer means no more than it, else the box.
  private Arrow.Target inside(FoundPointer pointer, SceneId box, long offset, String words) {
    Cell cell = byAddress.get(pointer.value());
    if (cell != null && pointer.used() <= 1 && size(pointer) <= cell.size()) {
      return new Arrow.Target.Thing(cell.id(), 0, 0);
    }
    if (cell != null && offset > 0) {
      return new Arrow.Target.Thing(cell.id(), 0, Math.max(0, pointer.used() * size(pointer)));
    }
    return thing(pointer, box, offset, words);
  }

  private Arrow.Target thing(FoundPointer pointer, SceneId box, long offset, String words) {
    if (!boxes.contains(box)) {
      return new Arrow.Target.Outside(pointer.value(), words.isEmpty() ? "not shown" : words);
    }
    long length = pointer.used() > 0 ? pointer.used() * size(pointer) : 0;
    return new Arrow.Target.Thing(box, offset, length);
  }

  private long size(FoundPointer pointer) {
    return switch (pointer.pointee()) {
      case Type.Str _ -> 1;
      case Type.Slice _, Type.Dynamic _ -> Long.MAX_VALUE / 4;
      default -> state.program().layouts().layoutOf(pointer.pointee()).size();
    };
  }
}
