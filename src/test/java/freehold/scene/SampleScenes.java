package freehold.scene;

import freehold.scene.Cell.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Scenes built by hand: one moment of a program in which a vector grows.
public final class SampleScenes {
  private static final SceneId MAIN = SceneId.frame(0);

  private SampleScenes() {}

  /// A vector has just been reallocated inside `push`.
  public static Scene growth(Detail detail) {
    return new Scene(
        new Moment(41, "Vec<i32>::push", Optional.empty(), Moment.Ending.RUNNING, ""),
        detail,
        listings(),
        List.of(text(1, 0x2000_0000L, "hello")),
        List.of(mainFrame(), pushFrame()),
        heap(),
        arrows(),
        Set.of(),
        List.of(new Flight(SceneId.block(3), SceneId.block(4), Flight.Kind.COPY, "1 2 3")),
        new AddressMap(
            List.of(
                new AddressMap.Stretch(AddressMap.Section.INSTRUCTIONS, 0x1000, 0x1fff, 4096),
                new AddressMap.Stretch(AddressMap.Section.STATIC, 0x2000_0000L, 0x2000_1000L, 5),
                new AddressMap.Stretch(AddressMap.Section.HEAP, 0x5000_0000L, 0x5000_1000L, 33),
                new AddressMap.Stretch(AddressMap.Section.STACK, 0x7fff_0000L, 0x7fff_ffffL, 256)),
            0x7fff_ff10L),
        new Narration(
            EventKind.REALLOCATE,
            "`v` moves to a larger block.",
            "`v` is full: length 3, capacity 3. So `push` asks for a larger block (24 bytes at"
                + " `0x5000_0070`), copies the 3 numbers over and frees the old block.",
            "`v` is full. Nothing may still point into the old block: that is the rule behind"
                + " `error[E0502]`."),
        "hello\n",
        0,
        LegendMark.of(false));
  }

  /// A heap of `count` boxes, all owned by one frame.
  public static Scene crowded(int count, Detail detail) {
    List<Block> blocks = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long at = 0x5000_0010L + 0x20L * i;
      blocks.add(
          block(i + 1, "i32", at, 4, Block.Life.LIVE, List.of(number("b" + i, "", 100 + i, at))));
      long home = 0x7fff_ff80L - 8L * i;
      Cell cell = pointer("c" + i, "", home, Ownership.OWNER);
      slots.add(slot("b" + i, "Box<i32>", home, 8, List.of(cell), Optional.empty()));
      arrows.add(arrow("c" + i, SceneId.block(i + 1), Ownership.OWNER, Arrow.State.LIVE));
    }
    Scene base = growth(detail);
    FrameBox main =
        new FrameBox(
            MAIN, "main", false, true, 0x7fff_ff80L, 8L * count, Optional.empty(), slots, "");
    return new Scene(
        base.moment(),
        detail,
        base.listings(),
        base.statics(),
        List.of(main),
        blocks,
        arrows,
        Set.of(),
        List.of(),
        base.map(),
        base.narration(),
        base.output(),
        base.unshownStatics(),
        base.legend());
  }

  private static List<Listing> listings() {
    String[] main = {
      "s1 = String::from(\"hello\")",
      "s2 = move s1",
      "n = Box::new(7)",
      "r = &s2",
      "print(r)",
      "storage_dead r",
      "v = vec![1, 2, 3]",
      "push(&mut v, 4)",
      "take(move s2)",
      "drop v",
      "return"
    };
    String[] push = {
      "full = len == cap",
      "if !full goto 121c",
      "buf = reallocate(buf, 12→24)",
      "cap = 6",
      "write(buf + len, 4)",
      "len = len + 1"
    };
    return List.of(listing("main", 0x1030, main, -1, 7), listing("push", 0x1200, push, 2, -1));
  }

  private static Listing listing(String name, long address, String[] texts, int now, int back) {
    List<Listing.Instruction> all = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      all.add(new Listing.Instruction(address + 8L * i, texts[i], i + 2, i == now, i == back));
    }
    return new Listing(new SceneId("fn:" + name), name, address, all);
  }

  private static FrameBox mainFrame() {
    Slot moved =
        slot(
            "s1",
            "String",
            0x7fff_ff60L,
            24,
            List.of(),
            Optional.of(new Ghost(Ghost.Reason.MOVED, "moved → s2", 9)));
    Slot s2 = slot("s2", "String", 0x7fff_ff48L, 24, vector("s2", 0x7fff_ff48L, 5, 5), null);
    Slot n =
        slot(
            "n",
            "Box<i32>",
            0x7fff_ff40L,
            8,
            List.of(pointer("n", "", 0x7fff_ff40L, Ownership.OWNER)),
            null);
    Slot v = slot("v", "Vec<i32>", 0x7fff_ff28L, 24, vector("v", 0x7fff_ff28L, 3, 3), null);
    Slot lent =
        new Slot(
            v.id(),
            v.role(),
            v.name(),
            v.type(),
            v.address(),
            v.size(),
            v.cells(),
            v.ghost(),
            Optional.of(Ownership.MUTABLE));
    return new FrameBox(
        MAIN,
        "main",
        false,
        false,
        0x7fff_ff80L,
        96,
        Optional.of(new FrameBox.ReturnAddress(0x7fff_ff78L, 0x0ffc, "start")),
        List.of(moved, s2, n, lent),
        "at its }: v, then n are dropped");
  }

  private static FrameBox pushFrame() {
    Cell self = pointer("self", "", 0x7fff_ff18L, Ownership.MUTABLE);
    return new FrameBox(
        SceneId.frame(1),
        "Vec<i32>::push",
        true,
        true,
        0x7fff_ff28L,
        24,
        Optional.of(new FrameBox.ReturnAddress(0x7fff_ff20L, 0x1060, "main")),
        List.of(
            slot("self", "&mut Vec<i32>", 0x7fff_ff18L, 8, List.of(self), null),
            slot("value", "i32", 0x7fff_ff14L, 4, List.of(number("value", "", 4, 1)), null)),
        "");
  }

  private static List<Block> heap() {
    Block old =
        block(
            3,
            "was v's buffer",
            0x5000_0050L,
            12,
            Block.Life.FREED,
            List.of(number("o0", "0", 1, 1), number("o1", "1", 2, 1), number("o2", "2", 3, 1)));
    List<Cell> grown = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Cell cell = number("g" + i, "" + i, i + 1, 0x5000_0070L + 4L * i);
      grown.add(i < 3 ? cell : uninitialised(cell));
    }
    Block fresh =
        new Block(
            SceneId.block(4),
            4,
            Block.Place.HEAP,
            "Vec<i32> buffer",
            0x5000_0070L,
            24,
            Block.Life.LIVE,
            Optional.of(new Badge(Badge.Tone.NEW, "new #41")),
            grown,
            List.of(
                new Block.Bracket(0, 2, "length 3, copied"),
                new Block.Bracket(3, 5, "spare: uninitialised")),
            List.of());
    Block hello = text(1, 0x5000_0010L, "hello");
    Block seven =
        block(2, "i32", 0x5000_0030L, 4, Block.Life.LIVE, List.of(number("n7", "", 7, 1)));
    return List.of(hello, seven, old, fresh);
  }

  private static List<Arrow> arrows() {
    return List.of(
        arrow("s2", SceneId.block(1), Ownership.OWNER, Arrow.State.LIVE),
        arrow("n", SceneId.block(2), Ownership.OWNER, Arrow.State.LIVE),
        arrow("v", SceneId.block(4), Ownership.OWNER, Arrow.State.LIVE),
        arrow("self", new SceneId("slot:v"), Ownership.MUTABLE, Arrow.State.LIVE));
  }

  private static Arrow arrow(String from, SceneId to, Ownership kind, Arrow.State state) {
    return new Arrow(
        new SceneId("arrow:" + from),
        new SceneId("cell:" + from),
        kind,
        new Arrow.Target.Thing(to, 0, 0),
        state,
        false);
  }

  private static Slot slot(
      String name, String type, long address, long size, List<Cell> cells, Optional<Ghost> ghost) {
    return new Slot(
        new SceneId("slot:" + name),
        Slot.Role.VARIABLE,
        name,
        type,
        address,
        size,
        cells,
        ghost == null ? Optional.empty() : ghost,
        Optional.empty());
  }

  private static List<Cell> vector(String name, long address, int length, int capacity) {
    return List.of(
        pointer(name, "ptr", address, Ownership.OWNER),
        number(name + ".len", "len", length, address + 8),
        number(name + ".cap", "cap", capacity, address + 16));
  }

  private static Block block(
      int number, String title, long address, long size, Block.Life life, List<Cell> cells) {
    boolean freed = life == Block.Life.FREED;
    return new Block(
        SceneId.block(number),
        number,
        Block.Place.HEAP,
        title,
        address,
        size,
        life,
        Optional.of(
            freed
                ? new Badge(Badge.Tone.FAULT, "freed #41")
                : new Badge(Badge.Tone.QUIET, "alloc #" + number)),
        cells,
        List.of(),
        freed ? List.of("no pointer is left to it: no harm done") : List.of());
  }

  private static Block text(int number, long address, String text) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      cells.add(
          new Cell(
              new SceneId("cell:t" + address + "." + i),
              "",
              "u8",
              address + i,
              1,
              new Shown.Character(text.substring(i, i + 1)),
              Cell.State.LIVE,
              false,
              List.of(new Cell.Octet(text.charAt(i), true))));
    }
    return block(number, "String buffer", address, text.length(), Block.Life.LIVE, cells);
  }

  private static Cell number(String id, String label, long value, long address) {
    List<Cell.Octet> bytes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      bytes.add(new Cell.Octet((int) (value >> (8 * i)) & 0xff, true));
    }
    return new Cell(
        new SceneId("cell:" + id),
        label,
        "i32",
        address,
        4,
        new Shown.Plain("" + value),
        Cell.State.LIVE,
        false,
        bytes);
  }

  private static Cell uninitialised(Cell cell) {
    return new Cell(
        cell.id(),
        cell.label(),
        cell.type(),
        cell.address(),
        cell.size(),
        cell.shown(),
        Cell.State.UNINITIALISED,
        false,
        cell.bytes().stream().map(_ -> new Cell.Octet(0, false)).toList());
  }

  private static Cell pointer(String id, String label, long address, Ownership kind) {
    List<Cell.Octet> bytes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      bytes.add(new Cell.Octet(i == 3 ? 0x50 : i * 16, true));
    }
    return new Cell(
        new SceneId("cell:" + id),
        label,
        "*",
        address,
        8,
        new Shown.Pointer(kind, ""),
        Cell.State.LIVE,
        false,
        bytes);
  }
}
