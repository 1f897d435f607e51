package freehold.machine.code;

import freehold.mir.AggregateKind;
import freehold.mir.Operand;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.List;

/// Builds structs, tuples, arrays and variants field by field, and writes and reads tags.
final class AggregateCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;
  private final OperandCompiler operands;

  AggregateCompiler(FunctionUnit unit, OperandCompiler operands) {
    this.unit = unit;
    this.buffer = unit.buffer();
    this.operands = operands;
  }

  void compile(AggregateKind kind, List<Operand> fields, Target target, Type type) {
    switch (kind) {
      case AggregateKind.Tuple() -> fields(fields, target, unit.layouts().layoutOf(type));
      case AggregateKind.Struct(Type.Adt adt) ->
          fields(fields, target, unit.layouts().layoutOf(adt));
      case AggregateKind.Closure(Type.Closure closure) ->
          fields(fields, target, unit.layouts().layoutOf(closure));
      case AggregateKind.Array(Type element) -> {
        long stride = unit.sizeOf(element);
        for (int i = 0; i < fields.size(); i++) {
          operands.store(fields.get(i), target.plus(i * stride));
        }
      }
      case AggregateKind.Variant(Type.Adt adt, int variant) ->
          variant(adt, variant, fields, target);
      case AggregateKind.Union(Type.Adt adt, int field) -> {
        uninitialise(target, unit.sizeOf(adt));
        operands.store(fields.getFirst(), target);
      }
      case AggregateKind.FatPointer(Type pointer) -> {
        operands.loadA(fields.get(0));
        operands.store(ScalarKind.POINTER, target);
        operands.loadA(fields.get(1));
        boolean isPointer = unit.kindOf(operands.typeOf(fields.get(1))) == ScalarKind.POINTER;
        operands.store(isPointer ? ScalarKind.POINTER : ScalarKind.WORD, target.plus(8));
      }
    }
  }

  private void fields(List<Operand> fields, Target target, Layout layout) {
    long used = 0;
    for (Operand field : fields) {
      used += unit.sizeOf(operands.typeOf(field));
    }
    if (used < layout.size()) {
      uninitialise(target, layout.size());
    }
    for (int i = 0; i < fields.size(); i++) {
      operands.store(fields.get(i), target.plus(layout.offsets().get(i)));
    }
  }

  private void variant(Type.Adt adt, int variant, List<Operand> fields, Target target) {
    Layout layout = unit.layouts().layoutOf(adt);
    uninitialise(target, layout.size());
    Layout own = PlaceCompiler.variantLayout(layout, variant);
    for (int i = 0; i < fields.size(); i++) {
      operands.store(fields.get(i), target.plus(own.offsets().get(i)));
    }
    writeTag(adt, variant, target);
  }

  private void uninitialise(Target target, long size) {
    if (size > 0) {
      switch (target) {
        case Target.Slot(int slot) -> buffer.emit(Op.UNINITIALISE_SLOT, slot, (int) size);
        case Target.Destination(int offset) -> buffer.emit(Op.UNINITIALISE_AT, offset, (int) size);
        case Target.Argument argument -> {}
      }
    }
  }

  void writeTag(Type type, int variant, Target target) {
    if (!(type instanceof Type.Adt adt) || !adt.definition().isEnum()) {
      return;
    }
    switch (unit.layouts().layoutOf(type).variants().orElseThrow()) {
      case Layout.Variants.Single single -> {}
      case Layout.Variants.Tagged tagged -> {
        BigInteger value = adt.definition().variants().get(variant).discriminant();
        operands.number(value.longValue(), true);
        operands.store(
            ScalarKind.ofTag(tagged.tagSize(), tagged.tagSigned()),
            target.plus(tagged.tagOffset()));
      }
      case Layout.Variants.Niched niched -> {
        if (variant != niched.dataVariant()) {
          BigInteger tag =
              niched.firstTag().add(BigInteger.valueOf(variant - niched.firstVariant()));
          operands.number(tag.longValue(), true);
          operands.store(
              ScalarKind.ofTag(niched.tagSize(), false), target.plus(niched.tagOffset()));
        }
      }
    }
  }

  /// The discriminant of an enum into `a`; 0 for all else.
  void loadDiscriminant(PlaceCompiler places, Located at) {
    if (!(at.type() instanceof Type.Adt adt) || !adt.definition().isEnum()) {
      operands.number(0, true);
      return;
    }
    AdtDefinition definition = adt.definition();
    switch (unit.layouts().layoutOf(adt).variants().orElseThrow()) {
      case Layout.Variants.Single(int variant, List<Layout> layouts) ->
          operands.number(
              definition.variants().isEmpty() ? 0 : discriminants(definition)[variant], true);
      case Layout.Variants.Tagged tagged -> {
        ScalarKind kind = ScalarKind.ofTag(tagged.tagSize(), tagged.tagSigned());
        operands.loadFrom(places.plus(at, tagged.tagOffset(), adt, 0), kind, true);
      }
      case Layout.Variants.Niched niched -> {
        ScalarKind kind = ScalarKind.ofTag(niched.tagSize(), false);
        operands.loadFrom(places.plus(at, niched.tagOffset(), adt, 0), kind, true);
        buffer.niches.add(decoder(definition, niched));
        buffer.emit(Op.NICHE, buffer.niches.size() - 1);
      }
    }
  }

  private static NicheDecoder decoder(AdtDefinition definition, Layout.Variants.Niched niched) {
    long mask = niched.tagSize() >= 8 ? -1L : (1L << niched.tagSize() * 8) - 1;
    return new NicheDecoder(
        niched.firstTag().longValue(),
        mask,
        niched.lastVariant() - niched.firstVariant(),
        niched.firstVariant(),
        niched.dataVariant(),
        discriminants(definition));
  }

  private static long[] discriminants(AdtDefinition definition) {
    return definition.variants().stream().mapToLong(v -> v.discriminant().longValue()).toArray();
  }
}
