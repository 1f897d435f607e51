package freehold.mir.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Computes where the parts of monomorphic types lie, as rustc does for the target. May be used by
/// several threads.
public final class LayoutCalculator {
  private final Target target;
  private final UnaryOperator<Type> normalise;
  private final Map<Type, Layout> known = new ConcurrentHashMap<>();

  public LayoutCalculator(Target target) {
    this(target, UnaryOperator.identity());
  }

  /// @param normalise resolves projections and opaque types that are left in the types of fields
  ///   once the parameters are replaced
  public LayoutCalculator(Target target, UnaryOperator<Type> normalise) {
    this.target = target;
    this.normalise = normalise;
  }

  public Target target() {
    return target;
  }

  /// The layout of a monomorphic type, computed once.
  public Layout layoutOf(Type type) {
    Layout layout = known.get(type);
    if (layout == null) {
      layout = compute(type);
      known.put(type, layout);
    }
    return layout;
  }

  /// The types of the fields of a struct, union, tuple or closure (variant 0), or of an enum's
  /// variant, in declaration order.
  public List<Type> fieldTypes(Type type, int variant) {
    return switch (type) {
      case Type.Tuple(List<Type> elements) -> elements;
      case Type.Closure(ClosureDefinition definition, List<Type> arguments) ->
          definition.captures().stream().map(c -> field(c.type(), arguments)).toList();
      case Type.Adt(AdtDefinition definition, List<Type> arguments) ->
          definition.variants().get(variant).fields().stream()
              .map(f -> field(f.type(), arguments))
              .toList();
      default -> List.of();
    };
  }

  private Type field(Type declared, List<Type> arguments) {
    return normalise.apply(Substitution.apply(declared, arguments));
  }

  /// Whether pointers to it carry a length or a vtable.
  public boolean isUnsized(Type type) {
    // Not by its layout: a recursive type is behind the pointer whose layout is asked for.
    return switch (unsizedTail(type)) {
      case Type.Str text -> true;
      case Type.Slice slice -> true;
      case Type.Dynamic object -> true;
      default -> false;
    };
  }

  /// The slice, `str` or `dyn` at the end of an unsized type: what the pointer's second word is
  /// about.
  public Type unsizedTail(Type type) {
    Type tail = type;
    while (true) {
      List<Type> fields = fieldTypes(tail, 0);
      if (fields.isEmpty() || tail instanceof Type.Adt adt && adt.definition().isEnum()) {
        return tail;
      }
      tail = fields.getLast();
    }
  }

  private Layout compute(Type type) {
    return switch (type) {
      case Type.Bool() -> scalar(1, ValidRange.of(1, 0, BigInteger.ONE));
      case Type.Char() -> scalar(4, ValidRange.of(4, 0, BigInteger.valueOf(0x10ffff)));
      case Type.Whole(IntegerKind kind) -> scalar(kind.sizeInBytes(), null);
      case Type.Floating(int bits) -> scalar(bits / 8, null);
      case Type.Never() -> zeroSized(true);
      case Type.Str() -> unsized(1);
      case Type.Slice(Type element) -> unsized(layoutOf(element).align());
      case Type.Dynamic dynamic -> unsized(1);
      case Type.FunctionDefinition function -> zeroSized(false);
      case Type.FunctionPointer function -> scalar(8, nonNull());
      case Type.Reference(Region region, boolean mutable, Type to) -> pointer(to, true);
      case Type.RawPointer(boolean mutable, Type to) -> pointer(to, false);
      case Type.Array(Type element, Type.Length(long count)) -> array(layoutOf(element), count);
      case Type.Tuple(List<Type> elements) -> tuple(elements);
      case Type.Closure closure ->
          FieldPlacement.place(
              layouts(fieldTypes(closure, 0)),
              FieldPlacement.Rules.of(AdtDefinition.Representation.RUST));
      case Type.Adt adt -> adt(adt);
      case Type.Opaque opaque -> normalised(type);
      case Type.Projection projection -> normalised(type);
      case Type.Array array -> normalised(type);
      case Type.Parameter parameter -> throw notMonomorphic(type);
      case Type.Length length -> throw notMonomorphic(type);
      case Type.Lifetime lifetime -> throw notMonomorphic(type);
      case Type.Inference inference -> throw notMonomorphic(type);
      case Type.Error error -> throw notMonomorphic(type);
    };
  }

  private Layout normalised(Type type) {
    Type better = normalise.apply(type);
    if (better.equals(type)) {
      throw notMonomorphic(type);
    }
    return layoutOf(better);
  }

  private static AssertionError notMonomorphic(Type type) {
    return new AssertionError("layout of " + type.text());
  }

  private List<Layout> layouts(List<Type> types) {
    List<Layout> result = new ArrayList<>();
    for (Type type : types) {
      result.add(layoutOf(type));
    }
    return result;
  }

  private Layout scalar(int size, ValidRange valid) {
    Optional<Layout.Niche> niche = valid == null ? Optional.empty() : valid.nicheAt(0);
    long align = Math.min(size, target.maximumIntegerAlignment());
    return new Layout(size, align, List.of(), Optional.empty(), niche, true, false);
  }

  private static ValidRange nonNull() {
    return ValidRange.of(8, 1, ValidRange.maximum(8));
  }

  private static Layout zeroSized(boolean uninhabited) {
    return new Layout(0, 1, List.of(), Optional.empty(), Optional.empty(), true, uninhabited);
  }

  private static Layout unsized(long align) {
    return new Layout(0, align, List.of(), Optional.empty(), Optional.empty(), false, false);
  }

  private Layout pointer(Type to, boolean nonNull) {
    if (!isUnsized(to)) {
      return scalar(8, nonNull ? nonNull() : null);
    }
    // A vtable's address is never null, whatever the pointer.
    boolean vtable = unsizedTail(to) instanceof Type.Dynamic;
    Optional<Layout.Niche> niche =
        nonNull ? nonNull().nicheAt(0) : vtable ? nonNull().nicheAt(8) : Optional.empty();
    return new Layout(16, 8, List.of(0L, 8L), Optional.empty(), niche, true, false);
  }

  private static Layout array(Layout element, long count) {
    return new Layout(
        Math.multiplyExact(element.size(), count),
        element.align(),
        List.of(),
        Optional.empty(),
        count == 0 ? Optional.empty() : element.niche(),
        true,
        count != 0 && element.uninhabited());
  }

  private Layout tuple(List<Type> elements) {
    FieldPlacement.Rules rules =
        new FieldPlacement.Rules(AdtDefinition.Representation.RUST, !elements.isEmpty(), 0, 1);
    return FieldPlacement.place(layouts(elements), rules);
  }

  private Layout adt(Type.Adt type) {
    AdtDefinition definition = type.definition();
    return switch (definition.kind()) {
      case STRUCT -> struct(type);
      case UNION -> union(type);
      case ENUM -> {
        List<List<Layout>> variants = new ArrayList<>();
        for (int i = 0; i < definition.variants().size(); i++) {
          variants.add(layouts(fieldTypes(type, i)));
        }
        yield EnumPlacement.place(definition, variants);
      }
    };
  }

  private Layout struct(Type.Adt type) {
    AdtDefinition definition = type.definition();
    List<Layout> fields = layouts(fieldTypes(type, 0));
    boolean tailStays =
        !fields.isEmpty() && (definition.mayBeUnsized() || !fields.getLast().sized());
    FieldPlacement.Rules rules =
        new FieldPlacement.Rules(definition.representation(), tailStays, 0, 1);
    Layout layout = FieldPlacement.place(fields, rules);
    if (definition.is("unsafe_cell")) {
      return withNiche(layout, Optional.empty());
    }
    Optional<ValidRange> valid = validRange(type);
    if (valid.isEmpty()) {
      return layout;
    }
    Optional<Layout.Niche> niche = valid.get().nicheAt(0);
    boolean larger =
        niche.isPresent()
            && (layout.niche().isEmpty()
                || layout.niche().get().count().compareTo(niche.get().count()) <= 0);
    return larger ? withNiche(layout, niche) : layout;
  }

  /// What `#[valid_range_start(n)]` and `#[valid_range_end(n)]` say of the wrapped scalar.
  private Optional<ValidRange> validRange(Type.Adt type) {
    AdtDefinition.Representation representation = type.definition().representation();
    if (representation.validStart().isEmpty() && representation.validEnd().isEmpty()) {
      return Optional.empty();
    }
    int size = scalarSize(type);
    return Optional.of(
        new ValidRange(
            size,
            representation.validStart().orElse(BigInteger.ZERO),
            representation.validEnd().orElse(ValidRange.maximum(size))));
  }

  /// Bytes of the scalar at the beginning of a struct.
  private int scalarSize(Type type) {
    if (type instanceof Type.Adt adt && !adt.definition().isEnum()) {
      for (Type field : fieldTypes(type, 0)) {
        if (layoutOf(field).size() > 0) {
          return scalarSize(field);
        }
      }
    }
    boolean isPointer = type instanceof Type.RawPointer || type instanceof Type.Reference;
    return isPointer ? target.pointerSizeInBytes() : (int) layoutOf(type).size();
  }

  private static Layout withNiche(Layout layout, Optional<Layout.Niche> niche) {
    return new Layout(
        layout.size(),
        layout.align(),
        layout.offsets(),
        layout.variants(),
        niche,
        layout.sized(),
        layout.uninhabited());
  }

  private Layout union(Type.Adt type) {
    long size = 0;
    long align = 1;
    List<Long> offsets = new ArrayList<>();
    long packed = type.definition().representation().packed();
    for (Layout field : layouts(fieldTypes(type, 0))) {
      size = Math.max(size, field.size());
      align = Math.max(align, packed > 0 ? Math.min(packed, field.align()) : field.align());
      offsets.add(0L);
    }
    align = Math.max(align, type.definition().representation().align());
    return new Layout(
        FieldPlacement.roundUp(size, align),
        align,
        offsets,
        Optional.empty(),
        Optional.empty(),
        true,
        false);
  }
}
