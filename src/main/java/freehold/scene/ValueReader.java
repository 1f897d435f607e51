package freehold.scene;

import freehold.machine.memory.MemoryImage;
import freehold.mir.Program;
import freehold.mir.VTable;
import freehold.mir.Wording;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.AdtDefinition.Shape;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Type;
import freehold.scene.Cell.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads typed values out of bytes into cells, and notes every pointer on the way.
final class ValueReader {
  private static final int WHOLE_ARRAY = 40;
  private static final int HEAD = 10;
  private static final int MIDDLE = 5;

  private final Wording wording;
  private final LayoutCalculator layouts;
  private final Fields fields;
  private final Detail detail;
  private final CellReader scalars;
  private final EnumReader enums;
  private final List<FoundPointer> pointers = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();

  ValueReader(MemoryImage memory, Optional<MemoryImage> before, Program program, Detail detail) {
    this.wording = program.wording();
    this.layouts = program.layouts();
    this.fields = new Fields(layouts);
    this.detail = detail;
    this.scalars = new CellReader(memory, before, wording);
    this.enums = new EnumReader(memory);
  }

  /// All pointers met so far.
  List<FoundPointer> pointers() {
    return pointers;
  }

  /// The cells of one value.
  ///
  /// @param owner the box that the value stands in, which begins at `base`
  List<Cell> read(SceneId owner, long base, Type type, long address, String label) {
    cells = new ArrayList<>();
    scalars.standIn(owner, base);
    value(label, type, address);
    return cells;
  }

  /// The cells of `count` values side by side, labelled by index.
  List<Cell> readMany(SceneId owner, long base, Type element, long count) {
    cells = new ArrayList<>();
    scalars.standIn(owner, base);
    elements("", element, base, count);
    return cells;
  }

  /// A text as characters; what is not valid UTF-8 is shown byte by byte.
  List<Cell> readText(SceneId owner, long base, long used, long room) {
    scalars.standIn(owner, base);
    return new TextReader(scalars).read(base, used, room);
  }

  /// A vtable: its header, and a pointer into the instructions for each method.
  List<Cell> readTable(SceneId owner, long base, VTable table) {
    cells = new ArrayList<>();
    scalars.standIn(owner, base);
    code("drop", table.dropGlue().isPresent(), base);
    cells.add(scalars.scalar("size", Type.USIZE, base + 8));
    cells.add(scalars.scalar("align", Type.USIZE, base + 16));
    for (int i = 0; i < table.methods().size(); i++) {
      VTable.Method method = table.methods().get(i);
      code(method.name(), method.function().isPresent(), base + 8L * (VTable.HEADER_SLOTS + i));
    }
    return cells;
  }

  private void code(String label, boolean isThere, long address) {
    if (isThere) {
      thin(label, Ownership.CODE, Type.UNIT, "", address, -1, -1);
    } else {
      cells.add(scalars.scalar(label, Type.USIZE, address));
    }
  }

  /// Bytes of which no type is known, in words of eight.
  List<Cell> readRaw(SceneId owner, long base, long size) {
    cells = new ArrayList<>();
    scalars.standIn(owner, base);
    long words = Math.min(size / 8, 16);
    for (long i = 0; i < words; i++) {
      cells.add(scalars.raw(base + 8 * i, 8));
    }
    if (words * 8 < size && size - words * 8 < 8) {
      cells.add(scalars.raw(base + 8 * words, size - words * 8));
    } else if (words * 8 < size) {
      cells.add(scalars.cut("", base + words * 8, size / 8 - words));
    }
    return cells;
  }

  private void value(String label, Type type, long address) {
    switch (type) {
      case Type.Bool _, Type.Char _, Type.Whole _, Type.Floating _ ->
          cells.add(scalars.scalar(label, type, address));
      case Type.Reference r ->
          pointer(label, r.mutable() ? Ownership.MUTABLE : Ownership.SHARED, r.target(), address);
      case Type.RawPointer r -> pointer(label, Ownership.RAW, r.target(), address);
      case Type.FunctionPointer _ -> thin(label, Ownership.CODE, Type.UNIT, "", address, -1, -1);
      case Type.Tuple t ->
          all(label, fields.ofTuple(t.elements(), layouts.layoutOf(t)), t, address);
      case Type.Closure c -> all(label, fields.ofClosure(c, layouts.layoutOf(c)), c, address);
      case Type.Array a when a.length() instanceof Type.Length n ->
          elements(label, a.element(), address, n.value());
      case Type.Adt adt -> adt(label, adt, address);
      case Type.FunctionDefinition _,
          Type.Never _,
          Type.Str _,
          Type.Slice _,
          Type.Dynamic _,
          Type.Array _,
          Type.Opaque _,
          Type.Parameter _,
          Type.Projection _,
          Type.Length _,
          Type.Lifetime _,
          Type.Inference _,
          Type.Error _ -> {}
    }
  }

  private void adt(String label, Type.Adt adt, long address) {
    AdtDefinition definition = adt.definition();
    if (definition.is("unique")) {
      pointer(label, Ownership.OWNER, adt.arguments().getFirst(), address);
    } else if (definition.is("counted")) {
      pointer(label, Ownership.COUNTED, adt.arguments().getFirst(), address);
    } else if (definition.is("counted_weak")) {
      pointer(label, Ownership.WEAK, adt.arguments().getFirst(), address);
    } else if (definition.kind() == AdtDefinition.Kind.UNION) {
      union(label, adt, address);
    } else if (definition.isEnum()) {
      variant(label, adt, address);
    } else if (!definition.shape().map(s -> shaped(label, adt, s, address)).orElse(false)) {
      Layout layout = layouts.layoutOf(adt);
      all(label, fields.ofVariant(adt, definition.onlyVariant(), layout), adt, address);
    }
  }

  private boolean shaped(String label, Type.Adt adt, Shape shape, long address) {
    return shape.kind().equals("cell") && adt.definition().name().equals("RefCell")
        ? cell(label, adt, shape, address)
        : buffer(label, adt, shape, address);
  }

  /// A cell with a flag that counts who borrows its value.
  private boolean cell(String label, Type.Adt adt, Shape shape, long address) {
    Optional<Fields.Field> flag = fields.path(adt, shape.fields().get(0));
    Optional<Fields.Field> content = fields.path(adt, shape.fields().get(1));
    if (flag.isEmpty() || content.isEmpty()) {
      return false;
    }
    Cell count =
        scalars.scalar(joined(label, "borrow"), flag.get().type(), address + flag.get().offset());
    cells.add(CellReader.flag(count, scalars.number(address + flag.get().offset())));
    value(joined(label, "value"), content.get().type(), address + content.get().offset());
    return true;
  }

  /// A growing buffer as `ptr len cap`; false if the shape is another one.
  private boolean buffer(String label, Type.Adt adt, Shape shape, long address) {
    boolean isBuffer = shape.kind().equals("buffer") || shape.kind().equals("text");
    if (!isBuffer || shape.fields().size() < 3) {
      return false;
    }
    Optional<Fields.Field> pointer = fields.path(adt, shape.fields().get(0));
    Optional<Fields.Field> length = fields.path(adt, shape.fields().get(1));
    Optional<Fields.Field> capacity = fields.path(adt, shape.fields().get(2));
    if (pointer.isEmpty() || length.isEmpty() || capacity.isEmpty()) {
      return false;
    }
    if (!(pointer.get().type() instanceof Type.Adt owner) || owner.arguments().isEmpty()) {
      return false;
    }
    long used = scalars.number(address + length.get().offset());
    long room = scalars.number(address + capacity.get().offset());
    Type element = owner.arguments().getFirst();
    long at = address + pointer.get().offset();
    boolean folded = detail == Detail.CONCEPT;
    String name = folded ? label : joined(label, "ptr");
    boolean text = shape.kind().equals("text");
    thin(name, Ownership.OWNER, text ? Type.STR : element, adt.text() + " buffer", at, used, room);
    if (folded) {
      cells.add(CellReader.summarised(cells.removeLast(), "len " + used));
    } else {
      cells.add(scalars.scalar(joined(label, "len"), Type.USIZE, address + length.get().offset()));
      cells.add(
          scalars.scalar(joined(label, "cap"), Type.USIZE, address + capacity.get().offset()));
    }
    return true;
  }

  private void variant(String label, Type.Adt adt, long address) {
    Layout layout = layouts.layoutOf(adt);
    EnumReader.Reading reading = enums.read(adt, layout, address);
    boolean niched = reading.isNiched();
    String how = niched && detail.shows(Detail.LAYOUT) ? reading.how() : "";
    Cell tag =
        scalars.tag(label, adt.text(), reading, new Shown.Variant(reading.name(), how), address);
    cells.add(tag);
    if (tag.state() == Cell.State.UNINITIALISED || reading.variant().isEmpty()) {
      return;
    }
    AdtDefinition.Variant variant = reading.variant().get();
    for (Fields.Field field : fields.ofVariant(adt, variant, reading.layout())) {
      String name = variant.style() == AdtDefinition.Fields.NAMED ? field.name() : "";
      if (variant.fields().size() > 1 && name.isEmpty()) {
        name = field.name();
      }
      value(joined(label, name), field.type(), address + field.offset());
    }
  }

  private void union(String label, Type.Adt adt, long address) {
    Layout layout = layouts.layoutOf(adt);
    AdtDefinition.Variant variant = adt.definition().onlyVariant();
    Optional<Fields.Field> widest =
        fields.ofVariant(adt, variant, layout).stream()
            .filter(field -> layouts.layoutOf(field.type()).size() == layout.size())
            .reduce((_, last) -> last);
    widest.ifPresent(field -> value(label, field.type(), address + field.offset()));
  }

  private void all(String label, List<Fields.Field> parts, Type whole, long address) {
    Layout layout = layouts.layoutOf(whole);
    List<Fields.Field> real =
        parts.stream().filter(part -> layouts.layoutOf(part.type()).size() > 0).toList();
    long end = 0;
    for (Fields.Field part : real) {
      padding(address + end, part.offset() - end);
      boolean isWrapper = whole instanceof Type.Adt adt && adt.definition().span().isLibrary();
      boolean alone = real.size() == 1 && (isWrapper || isPositional(part.name()));
      value(alone ? label : joined(label, part.name()), part.type(), address + part.offset());
      end = part.offset() + layouts.layoutOf(part.type()).size();
    }
    padding(address + end, layout.size() - end);
    if (real.isEmpty() && cells.isEmpty()) {
      cells.add(scalars.zeroSized(label, whole.isUnit() ? "()" : whole.text(), address));
    }
  }

  private void padding(long address, long size) {
    if (size > 0 && detail.shows(Detail.LAYOUT)) {
      cells.add(scalars.padding(address, size));
    }
  }

  private void elements(String label, Type element, long address, long count) {
    long stride = layouts.layoutOf(element).size();
    for (long i = 0; i < count; i++) {
      if (count > WHOLE_ARRAY && isCut(i, count)) {
        long next = i < count / 2 ? count / 2 - MIDDLE / 2 : count - HEAD;
        cells.add(scalars.cut(label, address + i * stride, next - i));
        i = next - 1;
        continue;
      }
      value(joined(label, "" + i), element, address + i * stride);
    }
  }

  private static boolean isCut(long index, long count) {
    long middle = count / 2 - MIDDLE / 2;
    boolean first = index >= HEAD && index < middle;
    return first || index >= middle + MIDDLE && index < count - HEAD;
  }

  private void pointer(String label, Ownership ownership, Type target, long address) {
    switch (target) {
      case Type.Slice slice -> fat(label, ownership, slice.element(), address, "len");
      case Type.Str _ -> fat(label, ownership, Type.STR, address, "len");
      case Type.Dynamic d -> fat(label, ownership, d, address, "vtable");
      default -> thin(label, ownership, target, wording.of(target), address, -1, -1);
    }
  }

  private void fat(String label, Ownership kind, Type element, long address, String second) {
    boolean isTable = second.equals("vtable");
    long count = isTable ? -1 : scalars.number(address + 8);
    boolean folded = detail == Detail.CONCEPT;
    String title = isTable || element == Type.STR ? element.text() : "[" + element.text() + "]";
    thin(folded ? label : joined(label, "ptr"), kind, element, title, address, count, count);
    if (isTable && !folded) {
      thin(joined(label, second), Ownership.TABLE, Type.UNIT, "", address + 8, -1, -1);
    } else if (!isTable && folded) {
      cells.add(CellReader.summarised(cells.removeLast(), "len " + count));
    } else if (!isTable) {
      cells.add(scalars.scalar(joined(label, second), Type.USIZE, address + 8));
    }
  }

  private void thin(
      String label,
      Ownership kind,
      Type pointee,
      String title,
      long address,
      long used,
      long room) {
    Cell cell = scalars.pointer(label, kind, address);
    cells.add(cell);
    if (cell.state() == Cell.State.LIVE) {
      pointers.add(
          new FoundPointer(
              cell.id(),
              kind,
              scalars.number(address),
              scalars.provenance(address),
              pointee,
              title,
              used,
              room,
              pointee instanceof Type.Dynamic
                  ? scalars.provenance(address + 8)
                  : Optional.empty()));
    }
  }

  private static String joined(String label, String name) {
    if (name.isEmpty()) {
      return label;
    }
    return label.isEmpty() ? name : label + "." + name;
  }

  private static boolean isPositional(String name) {
    return name.chars().allMatch(Character::isDigit) || name.equals("pointer");
  }
}
