package freehold.mir.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Places the fields of one struct, tuple, closure or variant as rustc does
/// (`rustc_abi::layout::univariant`): large alignments first, and the greatest niche near an edge,
/// so that the variants of an enum around it fit beside it.
final class FieldPlacement {
  /// Toward which edge the greatest niche is moved.
  private enum Bias {
    START,
    END
  }

  /// What the order depends on.
  ///
  /// @param tailStays the last field may be unsized, so it stays last
  /// @param prefixSize of the tag before the fields, 0 if there is none
  record Rules(
      AdtDefinition.Representation representation,
      boolean tailStays,
      int prefixSize,
      long prefixAlign) {
    static Rules of(AdtDefinition.Representation representation) {
      return new Rules(representation, false, 0, 1);
    }

    boolean reorders() {
      return !representation.c() && representation.integer().isEmpty();
    }
  }

  private final List<Layout> fields;
  private final Rules rules;
  private final int movable;
  private final BigInteger greatestNiche;
  private final long greatestAlign;

  private FieldPlacement(List<Layout> fields, Rules rules) {
    this.fields = fields;
    this.rules = rules;
    this.movable = rules.tailStays && !fields.isEmpty() ? fields.size() - 1 : fields.size();
    BigInteger niche = BigInteger.ZERO;
    long align = 1;
    for (Layout field : fields.subList(0, movable)) {
      niche = niche.max(nicheOf(field));
      align = Math.max(align, field.align());
    }
    this.greatestNiche = niche;
    this.greatestAlign = align;
  }

  static Layout place(List<Layout> fields, Rules rules) {
    FieldPlacement placement = new FieldPlacement(fields, rules);
    Layout layout = placement.place(Bias.START);
    if (rules.tailStays || layout.niche().isEmpty() || fields.size() < 2) {
      return layout;
    }
    Layout.Niche niche = layout.niche().get();
    long tail = tailSpace(layout, niche);
    if (niche.offset() == 0 || tail <= 0) {
      return layout;
    }
    Layout other = placement.place(Bias.END);
    Layout.Niche otherNiche = other.niche().orElseThrow();
    long otherEdge = Math.min(otherNiche.offset(), tailSpace(other, otherNiche));
    return Math.min(niche.offset(), tail) > otherEdge ? other : layout;
  }

  private static long tailSpace(Layout layout, Layout.Niche niche) {
    return layout.size() - niche.offset() - niche.size();
  }

  private static BigInteger nicheOf(Layout field) {
    return field.niche().map(Layout.Niche::count).orElse(BigInteger.ZERO);
  }

  private List<Integer> order(Bias bias) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      order.add(i);
    }
    if (rules.reorders() && fields.size() > 1) {
      order.subList(0, movable).sort(rules.prefixSize > 0 ? ascending(bias) : descending(bias));
    }
    return order;
  }

  private Comparator<Integer> ascending(Bias bias) {
    return Comparator.comparingLong((Integer i) -> alignmentGroup(fields.get(i), bias))
        .thenComparing(i -> nicheOf(fields.get(i)));
  }

  private Comparator<Integer> descending(Bias bias) {
    Comparator<Integer> byNiche = Comparator.comparing(i -> nicheOf(fields.get(i)));
    return Comparator.comparingLong((Integer i) -> -alignmentGroup(fields.get(i), bias))
        .thenComparing(bias == Bias.START ? byNiche.reversed() : byNiche)
        .thenComparing(
            (left, right) -> Long.compareUnsigned(inner(left, bias), inner(right, bias)));
  }

  /// Where in the field its niche lies, counted from the edge that the niche shall be near to.
  private long inner(int index, Bias bias) {
    Layout field = fields.get(index);
    if (field.niche().isEmpty()) {
      return 0;
    }
    Layout.Niche niche = field.niche().get();
    return bias == Bias.START ? niche.offset() : ~tailSpace(field, niche);
  }

  /// Groups fields by alignment, `[u8; 4]` with those of alignment 4.
  private long alignmentGroup(Layout field, Bias bias) {
    long packed = rules.representation.packed();
    if (packed > 0) {
      return Math.min(field.align(), packed);
    }
    int sizeAsAlign = Long.numberOfTrailingZeros(Math.max(field.align(), field.size()));
    if (greatestNiche.signum() == 0) {
      return sizeAsAlign;
    }
    if (bias == Bias.START) {
      return Math.min(Long.numberOfTrailingZeros(greatestAlign), sizeAsAlign);
    }
    return nicheOf(field).equals(greatestNiche)
        ? Long.numberOfTrailingZeros(field.align())
        : sizeAsAlign;
  }

  private Layout place(Bias bias) {
    long packed = rules.representation.packed();
    Long[] offsets = new Long[fields.size()];
    long align = 1;
    long offset = 0;
    if (rules.prefixSize > 0) {
      align = packed > 0 ? Math.min(rules.prefixAlign, packed) : rules.prefixAlign;
      offset = roundUp(rules.prefixSize, align);
    }
    Optional<Layout.Niche> niche = Optional.empty();
    BigInteger available = BigInteger.ZERO;
    boolean uninhabited = false;
    boolean sized = true;
    for (int i : order(bias)) {
      Layout field = fields.get(i);
      long fieldAlign = packed > 0 ? Math.min(field.align(), packed) : field.align();
      offset = roundUp(offset, fieldAlign);
      align = Math.max(align, fieldAlign);
      offsets[i] = offset;
      int compared = nicheOf(field).compareTo(available);
      if (field.niche().isPresent() && (bias == Bias.START ? compared > 0 : compared >= 0)) {
        available = nicheOf(field);
        niche = Optional.of(moved(field.niche().get(), offset));
      }
      offset += field.size();
      uninhabited |= field.uninhabited();
      sized &= field.sized();
    }
    align = Math.max(align, rules.representation.align());
    long size = roundUp(offset, align);
    return new Layout(size, align, List.of(offsets), Optional.empty(), niche, sized, uninhabited);
  }

  private static Layout.Niche moved(Layout.Niche niche, long by) {
    return new Layout.Niche(niche.offset() + by, niche.size(), niche.start(), niche.count());
  }

  static long roundUp(long value, long align) {
    return (value + align - 1) & -align;
  }
}
