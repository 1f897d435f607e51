package freehold.scene;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.MachineState;
import freehold.machine.state.Region;
import freehold.mir.type.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What lies at a place at one moment, in a word.
final class ValueWords {
  private static final int LONGEST = 40;

  private final MachineState state;

  ValueWords(MachineState state) {
    this.state = state;
  }

  private ValueReader reader() {
    return new ValueReader(state.memory(), Optional.empty(), state.program(), Detail.CONCEPT);
  }

  private List<Cell> cells(ValueReader reader, Region region) {
    return region.address() == 0 || region.size() == 0
        ? List.of()
        : reader.read(new SceneId("value"), region.address(), region.type(), region.address(), "");
  }

  /// A number, a character, a variant with such in it; empty for all that is larger.
  Optional<String> of(Region region) {
    if (region.type() instanceof Type.Adt adt && !adt.definition().isEnum()) {
      return Optional.empty();
    }
    List<Cell> cells =
        cells(reader(), region).stream()
            .filter(cell -> !(cell.shown() instanceof Cell.Shown.Padding))
            .toList();
    if (cells.isEmpty() || cells.stream().anyMatch(c -> c.state() != Cell.State.LIVE)) {
      return Optional.empty();
    }
    String text =
        switch (cells.getFirst().shown()) {
          case Cell.Shown.Plain plain when cells.size() == 1 -> plain.text();
          case Cell.Shown.Variant variant when cells.size() == 1 -> variant.name();
          case Cell.Shown.Variant variant when isPlain(cells) ->
              variant.name() + "(" + cells.getLast().text() + ")";
          case Cell.Shown _ -> "";
        };
    return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
  }

  private static boolean isPlain(List<Cell> cells) {
    return cells.size() == 2 && cells.getLast().shown() instanceof Cell.Shown.Plain;
  }

  /// The blocks that the value's own pointers own.
  Set<AllocationId> owned(Region region) {
    ValueReader reader = reader();
    cells(reader, region);
    Set<AllocationId> owned = new HashSet<>();
    for (FoundPointer pointer : reader.pointers()) {
      if (pointer.ownership().owns()) {
        pointer.provenance().ifPresent(owned::add);
      }
    }
    return owned;
  }

  /// Where a reference points: its address and in which section that is.
  Optional<String> target(Region region) {
    boolean isPointer =
        region.type() instanceof Type.Reference || region.type() instanceof Type.RawPointer;
    ValueReader reader = reader();
    if (!isPointer || cells(reader, region).isEmpty() || reader.pointers().isEmpty()) {
      return Optional.empty();
    }
    long address = reader.pointers().getFirst().value();
    return Optional.of(
        "`"
            + AddressWords.hex(address)
            + "` in "
            + switch (AddressSpace.segmentOf(address)) {
              case STACK -> "the stack";
              case HEAP -> "the heap";
              case STATIC -> "static data";
              case TEXT -> "the instructions";
              case NULL_PAGE -> "the null page";
            });
  }
}
