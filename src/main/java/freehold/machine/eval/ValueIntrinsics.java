package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.code.ScalarKind;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.List;

/// Questions about types and values.
final class ValueIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  ValueIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  private LayoutCalculator layouts() {
    return processor.loaded.program().layouts();
  }

  private static Type firstType(IntrinsicCall call) {
    for (Type type : call.types()) {
      if (!(type instanceof Type.Lifetime)) {
        return type;
      }
    }
    return Type.UNIT;
  }

  long sizeOfValue(IntrinsicCall call) {
    return sizeOf(firstType(call), arguments.second[0]);
  }

  private long sizeOf(Type type, long metadata) {
    return switch (type) {
      case Type.Str() -> metadata;
      case Type.Slice(Type element) -> layouts().layoutOf(element).size() * metadata;
      case Type.Dynamic dynamic -> processor.memory.load(metadata + 8, 8);
      default -> {
        Layout layout = layouts().layoutOf(type);
        if (layout.sized()) {
          yield layout.size();
        }
        Type last = layouts().fieldTypes(type, 0).getLast();
        long align = alignOf(last, metadata);
        long offset = layout.offsets().getLast() + align - 1 & -align;
        long whole = Math.max(align, layout.align());
        yield offset + sizeOf(last, metadata) + whole - 1 & -whole;
      }
    };
  }

  long alignOfValue(IntrinsicCall call) {
    return alignOf(firstType(call), arguments.second[0]);
  }

  private long alignOf(Type type, long metadata) {
    if (type instanceof Type.Dynamic) {
      return processor.memory.load(metadata + 16, 8);
    }
    Layout layout = layouts().layoutOf(type);
    List<Type> fields = layout.sized() ? List.of() : layouts().fieldTypes(type, 0);
    return fields.isEmpty()
        ? layout.align()
        : Math.max(layout.align(), alignOf(fields.getLast(), metadata));
  }

  boolean needsDrop(IntrinsicCall call) {
    Type type = firstType(call);
    var glue = processor.loaded.program().dropGlue();
    return type instanceof Type.Dynamic
        || glue.containsKey(type)
        || glue.containsKey(Substitution.erase(type));
  }

  void metadata(IntrinsicCall call) {
    boolean fat = layouts().isUnsized(firstType(call));
    arguments.word(call, fat ? arguments.second[0] : 0);
  }

  /// The argument's bytes as the result.
  void transmute(IntrinsicCall call) {
    Processor p = processor;
    long size = call.resultLayout().size();
    if (size > 0) {
      p.checkWrite(p.destination, p.destinationProvenance, size);
      arguments.store(call, 0, p.destination);
    }
  }

  void uninitialized(IntrinsicCall call) {
    if (call.size() > 0) {
      processor.uninitialiseAt(0, (int) call.size());
    }
  }

  void typeName(IntrinsicCall call) {
    arguments.textResult(firstType(call).text());
  }

  void typeId(IntrinsicCall call) {
    long number = processor.loaded.numberOf(Substitution.erase(firstType(call)));
    processor.aHigh = number * 0x9e3779b97f4a7c15L;
    processor.result(call.resultKind(), number * 0xd1342543de82ef95L);
  }

  /// As `i128`.
  void discriminant(IntrinsicCall call) {
    long discriminant = discriminant(firstType(call), arguments.value[0]);
    processor.aHigh = discriminant >> 63;
    processor.result(call.resultKind(), discriminant);
  }

  private long discriminant(Type type, long address) {
    if (!(type instanceof Type.Adt adt) || !adt.definition().isEnum()) {
      return 0;
    }
    AdtDefinition definition = adt.definition();
    return switch (layouts().layoutOf(type).variants().orElseThrow()) {
      case Layout.Variants.Single(int variant, List<Layout> all) ->
          definition.variants().isEmpty() ? 0 : value(definition, variant);
      case Layout.Variants.Tagged tagged -> {
        ScalarKind kind = ScalarKind.ofTag(tagged.tagSize(), tagged.tagSigned());
        processor.checkRead(
            address + tagged.tagOffset(), arguments.provenance[0], tagged.tagSize());
        yield processor.loadScalar(address + tagged.tagOffset(), kind);
      }
      case Layout.Variants.Niched niched -> {
        ScalarKind kind = ScalarKind.ofTag(niched.tagSize(), false);
        processor.checkRead(
            address + niched.tagOffset(), arguments.provenance[0], niched.tagSize());
        long tag = processor.loadScalar(address + niched.tagOffset(), kind);
        long mask = niched.tagSize() >= 8 ? -1L : (1L << niched.tagSize() * 8) - 1;
        long relative = tag - niched.firstTag().longValue() & mask;
        long span = niched.lastVariant() - niched.firstVariant();
        boolean isNiche = Long.compareUnsigned(relative, span) <= 0;
        yield value(
            definition, isNiche ? (int) relative + niched.firstVariant() : niched.dataVariant());
      }
    };
  }

  private static long value(AdtDefinition definition, int variant) {
    return definition.variants().get(variant).discriminant().longValue();
  }
}
