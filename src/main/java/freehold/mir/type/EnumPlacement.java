package freehold.mir.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Chooses how an enum tells its variants apart, as rustc does
/// (`rustc_abi::layout::layout_of_enum`): by invalid values of a field of its largest variant if
/// all others fit beside that, else by a tag.
final class EnumPlacement {
  private final AdtDefinition definition;
  private final AdtDefinition.Representation representation;
  private final List<List<Layout>> variants;

  private EnumPlacement(AdtDefinition definition, List<List<Layout>> variants) {
    this.definition = definition;
    this.representation = definition.representation();
    this.variants = variants;
  }

  /// @param variants the layouts of each variant's fields
  static Layout place(AdtDefinition definition, List<List<Layout>> variants) {
    return new EnumPlacement(definition, variants).place();
  }

  private Layout place() {
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if (representation.c() || !isAbsent(i)) {
        present.add(i);
      }
    }
    if (present.isEmpty()) {
      return never();
    }
    boolean fixed = representation.c() || representation.integer().isPresent();
    if (present.size() == 1 && !fixed) {
      return single(present.get(0));
    }
    Layout tagged = tagged();
    Optional<Layout> niched = fixed || variants.size() < 2 ? Optional.empty() : niched();
    return niched.filter(layout -> isBetter(layout, tagged)).orElse(tagged);
  }

  /// Cannot exist and takes no room.
  private boolean isAbsent(int variant) {
    boolean uninhabited = false;
    for (Layout field : variants.get(variant)) {
      uninhabited |= field.uninhabited();
      if (field.size() != 0 || field.align() != 1 || !field.sized()) {
        return false;
      }
    }
    return uninhabited;
  }

  private static boolean isBetter(Layout niched, Layout tagged) {
    if (niched.size() != tagged.size()) {
      return niched.size() < tagged.size();
    }
    return nicheOf(niched).compareTo(nicheOf(tagged)) > 0;
  }

  private static BigInteger nicheOf(Layout layout) {
    return layout.niche().map(Layout.Niche::count).orElse(BigInteger.ZERO);
  }

  private Layout never() {
    Layout.Variants none = new Layout.Variants.Single(0, plainVariants());
    return new Layout(0, 1, List.of(), Optional.of(none), Optional.empty(), true, true);
  }

  private Layout single(int variant) {
    List<Layout> layouts = plainVariants();
    Layout only = layouts.get(variant);
    return new Layout(
        only.size(),
        only.align(),
        only.offsets(),
        Optional.of(new Layout.Variants.Single(variant, layouts)),
        only.niche(),
        true,
        only.uninhabited());
  }

  private List<Layout> plainVariants() {
    List<Layout> result = new ArrayList<>();
    for (List<Layout> fields : variants) {
      result.add(FieldPlacement.place(fields, FieldPlacement.Rules.of(representation)));
    }
    return result;
  }

  private Optional<Layout> niched() {
    List<Layout> layouts = plainVariants();
    int largest = 0;
    long align = 1;
    for (int i = 0; i < layouts.size(); i++) {
      align = Math.max(align, layouts.get(i).align());
      if (layouts.get(i).size() >= layouts.get(largest).size()) {
        largest = i;
      }
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < layouts.size(); i++) {
      if (i != largest && !isAbsent(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0 || layouts.get(largest).niche().isEmpty()) {
      return Optional.empty();
    }
    Layout.Niche niche = layouts.get(largest).niche().get();
    Optional<ValidRange.Reserved> reserved = ValidRange.beside(niche).reserve(last - first + 1);
    long size = FieldPlacement.roundUp(layouts.get(largest).size(), align);
    if (reserved.isEmpty() || !fitBeside(layouts, largest, niche, size)) {
      return Optional.empty();
    }
    Layout.Variants encoding =
        new Layout.Variants.Niched(
            niche.offset(), niche.size(), largest, first, last, reserved.get().first(), layouts);
    Optional<Layout.Niche> rest = reserved.get().range().nicheAt(niche.offset());
    return Optional.of(
        new Layout(
            size, align, List.of(), Optional.of(encoding), rest, true, allUninhabited(layouts)));
  }

  /// Moves the other variants before or behind the niche; false if one does not fit.
  private static boolean fitBeside(
      List<Layout> layouts, int largest, Layout.Niche niche, long size) {
    for (int i = 0; i < layouts.size(); i++) {
      Layout layout = layouts.get(i);
      if (i == largest || layout.size() <= niche.offset()) {
        continue;
      }
      long offset = FieldPlacement.roundUp(niche.offset() + niche.size(), layout.align());
      if (offset + layout.size() > size) {
        return false;
      }
      layouts.set(i, shifted(layout, offset));
    }
    return true;
  }

  private static Layout shifted(Layout layout, long by) {
    List<Long> offsets = layout.offsets().stream().map(offset -> offset + by).toList();
    return new Layout(
        layout.size() + by,
        layout.align(),
        offsets,
        Optional.empty(),
        Optional.empty(),
        true,
        layout.uninhabited());
  }

  private static boolean allUninhabited(List<Layout> layouts) {
    return layouts.stream().allMatch(Layout::uninhabited);
  }

  private Layout tagged() {
    Tag tag = tag();
    long prefixAlign = alignOfInteger(tag.size);
    if (representation.c()) {
      for (List<Layout> fields : variants) {
        for (Layout field : fields) {
          prefixAlign = Math.max(prefixAlign, field.align());
        }
      }
    }
    FieldPlacement.Rules rules =
        new FieldPlacement.Rules(representation, false, tag.size, prefixAlign);
    List<Layout> layouts = new ArrayList<>();
    long size = 0;
    long align = 1;
    long startAlign = 256;
    for (List<Layout> fields : variants) {
      Layout layout = FieldPlacement.place(fields, rules);
      startAlign = Math.min(startAlign, alignOfFirst(fields, layout));
      size = Math.max(size, layout.size());
      align = Math.max(align, layout.align());
      layouts.add(layout);
    }
    size = FieldPlacement.roundUp(size, align);
    int tagSize = tag.size;
    boolean fixed = representation.c() || representation.integer().isPresent();
    if (!fixed && startAlign > tag.size && startAlign <= 16) {
      tagSize = (int) startAlign;
      widenTag(layouts, tag.size, tagSize);
    }
    BigInteger mask = ValidRange.maximum(tagSize);
    ValidRange range = new ValidRange(tagSize, tag.first.and(mask), tag.last.and(mask));
    Layout.Variants encoding = new Layout.Variants.Tagged(0, tagSize, tag.signed, layouts);
    return new Layout(
        size,
        align,
        List.of(),
        Optional.of(encoding),
        range.nicheAt(0),
        true,
        allUninhabited(layouts));
  }

  private static long alignOfInteger(int size) {
    return size;
  }

  /// Alignment of the first field in memory that takes room; 256 if there is none.
  private static long alignOfFirst(List<Layout> fields, Layout layout) {
    long best = Long.MAX_VALUE;
    long align = 256;
    for (int i = 0; i < fields.size(); i++) {
      Layout field = fields.get(i);
      boolean takesRoom = field.size() != 0 || field.align() != 1;
      long offset = layout.offsets().get(i);
      if (takesRoom && (offset < best || offset == best && field.size() == 0)) {
        best = offset;
        align = field.align();
      }
    }
    return align;
  }

  private static void widenTag(List<Layout> layouts, int oldSize, int newSize) {
    for (int i = 0; i < layouts.size(); i++) {
      Layout layout = layouts.get(i);
      List<Long> offsets =
          layout.offsets().stream().map(o -> o <= oldSize ? (long) newSize : o).toList();
      layouts.set(
          i,
          new Layout(
              layout.size() <= oldSize ? newSize : layout.size(),
              layout.align(),
              offsets,
              Optional.empty(),
              layout.niche(),
              true,
              layout.uninhabited()));
    }
  }

  /// The smallest integer that holds all discriminants, and the range that they span.
  private record Tag(int size, boolean signed, BigInteger first, BigInteger last) {}

  private Tag tag() {
    IntegerKind kind = representation.integer().orElse(IntegerKind.ISIZE);
    TreeSet<BigInteger> values = new TreeSet<>();
    for (int i = 0; i < variants.size(); i++) {
      boolean uninhabited = variants.get(i).stream().anyMatch(Layout::uninhabited);
      if (representation.c() || !uninhabited) {
        values.add(definition.variants().get(i).discriminant());
      }
    }
    if (values.isEmpty()) {
      values.add(BigInteger.ZERO);
    }
    BigInteger last = values.last();
    BigInteger first = values.first();
    BigInteger widest = wrapGap(kind, last.subtract(first));
    for (BigInteger value : values) {
      BigInteger next = values.higher(value);
      if (next != null && next.subtract(value).compareTo(widest) > 0) {
        widest = next.subtract(value);
        last = value;
        first = next;
      }
    }
    if (representation.integer().isPresent()) {
      return new Tag(kind.sizeInBytes(), kind.isSigned(), first, last);
    }
    int least = representation.c() ? 4 : 1;
    boolean signed = first.signum() < 0;
    return new Tag(Math.max(least, fit(first, last, signed)), signed, first, last);
  }

  private static BigInteger wrapGap(IntegerKind kind, BigInteger span) {
    BigInteger most = kind.isSigned() ? kind.maximum() : ValidRange.maximum(kind.sizeInBytes());
    return most.subtract(span);
  }

  private static int fit(BigInteger first, BigInteger last, boolean signed) {
    int bits = Math.max(first.bitLength(), last.bitLength()) + (signed ? 1 : 0);
    int size = 1;
    while (size * 8 < bits) {
      size *= 2;
    }
    return size;
  }
}
