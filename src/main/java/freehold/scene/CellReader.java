package freehold.scene;

import freehold.machine.memory.AllocationId;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.MemoryImage;
import freehold.mir.Wording;
import freehold.mir.type.Type;
import freehold.scene.Cell.Octet;
import freehold.scene.Cell.Shown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads single cells out of bytes: numbers, characters, pointers, tags.
final class CellReader {
  private static final int MOST_BYTES = 64;

  private final MemoryImage memory;
  private final Optional<MemoryImage> before;
  private final Wording wording;
  private SceneId owner = new SceneId("");
  private long base;

  /// @param before the moment that a person saw before this one, to tell what changed
  CellReader(MemoryImage memory, Optional<MemoryImage> before, Wording wording) {
    this.memory = memory;
    this.before = before;
    this.wording = wording;
  }

  /// All cells from here on are parts of a box that begins at `base`.
  void standIn(SceneId owner, long base) {
    this.owner = owner;
    this.base = base;
  }

  long number(long address) {
    return memory.number(address, 8);
  }

  int octet(long address) {
    return memory.byteAt(address) & 0xff;
  }

  Optional<AllocationId> provenance(long address) {
    return memory.provenanceAt(address);
  }

  Cell scalar(String label, Type type, long address) {
    int size =
        switch (type) {
          case Type.Bool _ -> 1;
          case Type.Char _ -> 4;
          case Type.Whole whole -> whole.kind().sizeInBytes();
          case Type.Floating floating -> floating.bits() / 8;
          default -> 0;
        };
    return cell(label, wording.of(type), address, size, new Shown.Plain(text(type, address, size)));
  }

  private String text(Type type, long address, int size) {
    return switch (type) {
      case Type.Bool _ -> memory.byteAt(address) == 0 ? "false" : "true";
      case Type.Char _ -> quoted((int) memory.number(address, 4));
      case Type.Whole whole when wording.isCharacter(type) -> character(memory.byteAt(address));
      case Type.Whole whole -> whole(address, size, whole.kind().isSigned());
      case Type.Floating floating ->
          floating.bits() == 32
              ? trimmed(Float.intBitsToFloat((int) memory.number(address, 4)))
              : trimmed(Double.longBitsToDouble(memory.number(address, 8)));
      default -> "";
    };
  }

  /// As C writes it; a number where there is no sign for it.
  private static String character(byte value) {
    return switch (value) {
      case 0 -> "'\\0'";
      case '\n' -> "'\\n'";
      case '\t' -> "'\\t'";
      case '\'' -> "'\\''";
      default -> value > 31 && value < 127 ? "'" + (char) value + "'" : Integer.toString(value);
    };
  }

  private String whole(long address, int size, boolean signed) {
    byte[] bytes = memory.bytes(address, size);
    byte[] reversed = new byte[size];
    for (int i = 0; i < size; i++) {
      reversed[i] = bytes[size - 1 - i];
    }
    BigInteger value = signed ? new BigInteger(reversed) : new BigInteger(1, reversed);
    return value.toString();
  }

  private static String trimmed(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) + ".0" : text;
  }

  private static String trimmed(float value) {
    return Float.toString(value);
  }

  private static String quoted(int codePoint) {
    return Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint)
        ? "'" + Character.toString(codePoint) + "'"
        : "U+" + Integer.toHexString(codePoint);
  }

  Cell pointer(String label, Ownership ownership, long address) {
    return cell(label, ownership.tag(), address, 8, new Shown.Pointer(ownership, ""));
  }

  Cell tag(
      String label, String type, EnumReader.Reading reading, Shown.Variant shown, long address) {
    long at = address + reading.tagOffset();
    Cell cell = cell(label, type, at, reading.tagSize(), shown);
    return new Cell(
        cell.id().part("tag"),
        label,
        type,
        at,
        reading.tagSize(),
        shown,
        cell.state(),
        cell.changed(),
        cell.bytes());
  }

  Cell padding(long address, long size) {
    Cell cell = cell("", "padding", address, size, new Shown.Padding());
    return new Cell(
        cell.id().part("padding"),
        "",
        "padding",
        address,
        size,
        cell.shown(),
        Cell.State.LIVE,
        false,
        cell.bytes());
  }

  Cell zeroSized(String label, String text, long address) {
    return new Cell(
        owner.at(address - base),
        label,
        text,
        address,
        0,
        new Shown.Plain(text),
        Cell.State.LIVE,
        false,
        List.of());
  }

  Cell cut(String label, long address, long count) {
    return new Cell(
        owner.at(address - base).part("cut"),
        label,
        "",
        address,
        0,
        new Shown.Cut(count),
        Cell.State.LIVE,
        false,
        List.of());
  }

  Cell raw(long address, long size) {
    String text = size == 8 ? "0x" + Long.toHexString(memory.number(address, 8)) : "…";
    return cell("", "bytes", address, size, new Shown.Plain(text));
  }

  /// One character of a text that begins at `address` and takes `size` bytes.
  Cell character(long address, int size, String text) {
    return cell("", "u8", address, size, new Shown.Character(text));
  }

  /// The flag of a `RefCell` in words: 0, so many readers, or writing.
  static Cell flag(Cell cell, long count) {
    String words = count < 0 ? "writing" : count == 0 ? "0" : AddressWords.counted(count, "reader");
    return new Cell(
        cell.id(),
        cell.label(),
        cell.type(),
        cell.address(),
        cell.size(),
        new Shown.Plain(words),
        cell.state(),
        cell.changed(),
        cell.bytes());
  }

  /// A pointer in a freed block: its bytes are there, but it is nobody's any more.
  static Cell stale(Cell cell) {
    return cell.shown() instanceof Shown.Pointer && cell.state() == Cell.State.LIVE
        ? new Cell(
            cell.id(),
            cell.label(),
            cell.type(),
            cell.address(),
            cell.size(),
            cell.shown(),
            Cell.State.DEAD,
            cell.changed(),
            cell.bytes())
        : cell;
  }

  static Cell summarised(Cell cell, String summary) {
    Shown shown =
        cell.shown() instanceof Shown.Pointer pointer
            ? new Shown.Pointer(pointer.ownership(), summary)
            : cell.shown();
    return new Cell(
        cell.id(),
        cell.label(),
        cell.type(),
        cell.address(),
        cell.size(),
        shown,
        cell.state(),
        cell.changed(),
        cell.bytes());
  }

  private Cell cell(String label, String type, long address, long size, Shown shown) {
    int looked = (int) Math.min(size, MOST_BYTES);
    byte[] bytes = memory.bytes(address, looked);
    ByteState[] states = memory.states(address, looked);
    List<Octet> octets = new ArrayList<>(looked);
    for (int i = 0; i < looked; i++) {
      octets.add(new Octet(bytes[i] & 0xff, states[i] == ByteState.INITIALISED));
    }
    boolean changed =
        before
            .map(old ->
                !Arrays.equals(bytes, old.bytes(address, looked))
                    || !Arrays.equals(states, old.states(address, looked)))
            .orElse(false);
    Cell.State state = state(states);
    return new Cell(
        owner.at(address - base),
        label,
        type,
        address,
        size,
        shown,
        state,
        changed && state == Cell.State.LIVE,
        octets);
  }

  private static Cell.State state(ByteState[] states) {
    Cell.State worst = Cell.State.LIVE;
    for (ByteState state : states) {
      switch (state) {
        case ABSENT -> {
          return Cell.State.DEAD;
        }
        case UNINITIALISED -> worst = Cell.State.UNINITIALISED;
        case MOVED -> worst = worst == Cell.State.LIVE ? Cell.State.MOVED : worst;
        case INITIALISED -> {}
      }
    }
    return worst;
  }
}
