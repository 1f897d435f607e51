package freehold.scene;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.MemoryImage;
import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Builds the frames of the running thread with their slots.
final class StackBuilder {
  private static final int LOOKED_AT = 64;

  private final MachineState state;
  private final Detail detail;
  private final ValueReader reader;
  private final Ghosts ghosts;
  private final Closings closings;
  private final Borrows borrows;
  private final Set<SceneId> unused = new HashSet<>();

  StackBuilder(Sight sight, ValueReader reader, Borrows borrows) {
    this.borrows = borrows;
    this.state = sight.now();
    this.detail = sight.detail();
    this.reader = reader;
    this.closings = new Closings(sight.closing());
    this.ghosts = new Ghosts(sight, closings);
  }

  /// The id of a local's slot.
  static SceneId slotId(long frameSerial, int local) {
    return SceneId.frame(frameSerial).part("_" + local);
  }

  /// Slots of references that no instruction to come uses.
  Set<SceneId> unused() {
    return unused;
  }

  /// The frames again, knowing which borrows are over and what is lent out.
  static List<FrameBox> told(List<FrameBox> frames, Set<SceneId> ended, Set<SceneId> lent) {
    return frames.stream().map(frame -> told(frame, ended, lent)).toList();
  }

  private static FrameBox told(FrameBox frame, Set<SceneId> ended, Set<SceneId> lent) {
    List<Slot> slots = frame.slots().stream().map(slot -> told(slot, ended, lent)).toList();
    return new FrameBox(
        frame.id(),
        frame.function(),
        frame.isLibrary(),
        frame.isCurrent(),
        frame.address(),
        frame.size(),
        frame.returnAddress(),
        slots,
        frame.scopeEnd(),
        frame.note());
  }

  private static Slot told(Slot slot, Set<SceneId> ended, Set<SceneId> lent) {
    List<Cell> cells =
        ended.contains(slot.id())
            ? slot.cells().stream().map(cell -> CellReader.summarised(cell, "ended")).toList()
            : slot.cells();
    Optional<Ownership> by =
        lent.contains(slot.id()) ? Optional.of(Ownership.MUTABLE) : Optional.empty();
    return new Slot(
        slot.id(),
        slot.role(),
        slot.name(),
        slot.type(),
        slot.address(),
        slot.size(),
        cells,
        slot.ghost(),
        by,
        slot.drop());
  }

  List<FrameBox> build() {
    List<Frame> frames = state.frames();
    List<FrameBox> boxes = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      Optional<FrameBox.ReturnAddress> back =
          i == 0 ? Optional.empty() : Optional.of(returnAddress(frame, frames.get(i - 1)));
      List<Slot> slots = slots(frame, i == frames.size() - 1);
      boxes.add(
          new FrameBox(
              SceneId.frame(frame.serial()),
              Names.shown(frame.body().name()),
              frame.isLibrary(),
              i == frames.size() - 1,
              frame.address() + frame.size(),
              frame.size(),
              back,
              slots,
              closings.of(frame, slots),
              slots.isEmpty() ? EmptyFrame.words(frame) : note(frame, slots)));
    }
    return boxes;
  }

  private FrameBox.ReturnAddress returnAddress(Frame frame, Frame caller) {
    var site = new freehold.machine.memory.Site(caller.function(), caller.location());
    long written = state.memory().number(frame.returnAddressSlot(), 8);
    return frame.layout().savesFramePointer()
        ? new FrameBox.ReturnAddress(frame.returnAddressSlot(), written, nameAt(written))
        : new FrameBox.ReturnAddress(
            frame.returnAddressSlot(),
            state.code().addressOf(site) + 4,
            Names.shown(caller.body().name()));
  }

  /// Whose instructions lie at an address.
  private String nameAt(long address) {
    long index = (address - AddressSpace.TEXT) / AddressSpace.INSTRUCTION_SIZE;
    boolean isText = address >= AddressSpace.TEXT && index < state.code().instructionCount();
    return isText
        ? Names.shown(state.program().functions().get(state.code().functionOf((int) index)).name())
        : "nowhere";
  }

  private List<Slot> slots(Frame frame, boolean isTop) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 1; i < frame.body().locals().size(); i++) {
      slot(frame, i, isTop).ifPresent(slots::add);
    }
    if (detail.shows(Detail.MACHINE)) {
      slot(frame, 0, isTop).ifPresent(slots::add);
    }
    return slots;
  }

  private Optional<Slot> slot(Frame frame, int index, boolean isTop) {
    LocalId id = new LocalId(index);
    LocalDecl local = frame.body().local(id);
    long address = frame.addressOf(id);
    int size = frame.layout().sizeOf(index);
    SceneId slotId = slotId(frame.serial(), index);
    if (size == 0) {
      return Optional.empty();
    }
    if (!isPresent(address, size)) {
      return ghosts
          .justLeft(frame, index)
          .map(slot -> slot.of(stale(reader.read(slotId, address, local.type(), address, ""))));
    }
    int met = reader.pointers().size();
    List<Cell> cells = reader.read(slotId, address, local.type(), address, "");
    boolean owns =
        reader.pointers().subList(met, reader.pointers().size()).stream()
            .anyMatch(pointer -> pointer.ownership().owns() && pointer.provenance().isPresent());
    if (!isShown(local, owns)) {
      return Optional.empty();
    }
    if (borrows.isUnused(frame, isTop, id)) {
      unused.add(slotId);
    }
    if (closings.isDropped(frame, index, isTop)) {
      return Optional.of(ghosts.dropped(frame, index).of(stale(cells)));
    }
    boolean moved = !cells.isEmpty() && cells.stream().allMatch(StackBuilder::isMoved);
    Optional<Ghost> ghost = moved ? Optional.of(ghosts.moved(frame, index)) : Optional.empty();
    String name = local.name().isEmpty() ? "_" + index : local.name();
    return Optional.of(
        new Slot(
            slotId,
            role(local),
            name,
            Names.typeOf(state.program(), local.type()),
            address,
            size,
            cells,
            ghost,
            Optional.empty(),
            closings.drop(frame, index)));
  }

  /// What a ghost leaves: cells that keep its room, without arrows.
  private static List<Cell> stale(List<Cell> cells) {
    return cells.stream().map(CellReader::stale).toList();
  }

  private boolean isShown(LocalDecl local, boolean owns) {
    return switch (local.kind()) {
      case ARGUMENT -> true;
      case VARIABLE -> local.isUserVariable() || detail.shows(Detail.MACHINE);
      case TEMPORARY -> owns || detail.shows(Detail.MACHINE);
      case RETURN, DROP_FLAG -> detail.shows(Detail.MACHINE);
    };
  }

  private boolean isPresent(long address, int size) {
    MemoryImage memory = state.memory();
    for (ByteState byteState : memory.states(address, Math.min(size, LOOKED_AT))) {
      if (byteState != ByteState.ABSENT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoved(Cell cell) {
    return cell.state() == Cell.State.MOVED || cell.shown() instanceof Cell.Shown.Padding;
  }

  private static Slot.Role role(LocalDecl local) {
    return switch (local.kind()) {
      case RETURN -> Slot.Role.RETURN;
      case ARGUMENT -> Slot.Role.ARGUMENT;
      case VARIABLE -> Slot.Role.VARIABLE;
      case TEMPORARY -> Slot.Role.TEMPORARY;
      case DROP_FLAG -> Slot.Role.DROP_FLAG;
    };
  }

  /// Which variables own something now, in the order in which the closing brace will drop them.
  private static String note(Frame frame, List<Slot> slots) {
    if (frame.isLibrary()) {
      return "";
    }
    List<String> owners =
        slots.reversed().stream()
            .filter(slot -> !slot.isGhost() && slot.role() != Slot.Role.TEMPORARY)
            .filter(slot -> slot.cells().stream().anyMatch(StackBuilder::isOwner))
            .map(Slot::name)
            .toList();
    if (owners.isEmpty()) {
      return "";
    }
    return "dropped at the end: " + String.join(", then ", owners);
  }

  private static boolean isOwner(Cell cell) {
    return cell.state() == Cell.State.LIVE
        && cell.shown() instanceof Cell.Shown.Pointer pointer
        && pointer.ownership().owns();
  }
}
