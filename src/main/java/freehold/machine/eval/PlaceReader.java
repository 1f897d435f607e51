package freehold.machine.eval;

import freehold.machine.memory.AllocationId;
import freehold.machine.memory.Memory;
import freehold.machine.state.Region;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Finds the places that the MIR of the current instruction names, without changing or checking
/// anything: for marks and messages.
final class PlaceReader {
  private final Processor processor;
  private final Memory memory;
  private final LayoutCalculator layouts;

  PlaceReader(Processor processor) {
    this.processor = processor;
    this.memory = processor.memory;
    this.layouts = processor.loaded.program().layouts();
  }

  /// A place while it is being found.
  private record Found(long address, long provenance, long metadata, Type type, int variant) {}

  /// Absent if the place leads through something that is no pointer.
  Optional<Region> region(Place place) {
    Found found = find(place);
    if (found == null) {
      return Optional.empty();
    }
    Optional<AllocationId> allocation =
        found.provenance == 0
            ? Optional.empty()
            : Optional.of(new AllocationId(processor.parts.allocation(found.provenance)));
    return Optional.of(
        new Region(
            processor.frameSerial,
            Optional.of(place),
            found.type,
            found.address,
            sizeOf(found),
            allocation));
  }

  Region constant(Type type) {
    return new Region(
        processor.frameSerial, Optional.empty(), type, 0, size(type), Optional.empty());
  }

  private long size(Type type) {
    return layouts.layoutOf(type).size();
  }

  private long sizeOf(Found found) {
    return switch (found.type) {
      case Type.Str() -> found.metadata;
      case Type.Slice(Type element) -> size(element) * found.metadata;
      case Type.Dynamic dynamic ->
          memory.isMappedStatic(found.metadata) ? memory.load(found.metadata + 8, 8) : 0;
      default -> size(found.type);
    };
  }

  /// An unsigned operand of up to 64 bits; 0 if it cannot be read.
  long number(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> number(place);
      case Operand.Move(Place place) -> number(place);
      case Operand.Literal(Constant.Scalar(Type type, BigInteger value)) -> value.longValue();
      case Operand.Literal(Constant.GlobalValue(Type type, var global)) ->
          memory.load(processor.loaded.global(global).address(), (int) Math.min(8, size(type)));
      case Operand.Literal(Constant constant) -> 0;
    };
  }

  /// The same, as its type has it: with a sign if it is a signed integer.
  long signedNumber(Operand operand) {
    long bits = number(operand);
    if (!(typeOf(operand) instanceof Type.Whole(IntegerKind kind)) || !kind.isSigned()) {
      return bits;
    }
    int unused = 64 - Math.min(64, kind.bits());
    return bits << unused >> unused;
  }

  Type typeOf(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> typeOf(place);
      case Operand.Move(Place place) -> typeOf(place);
      case Operand.Literal(Constant constant) -> constant.type();
    };
  }

  private Type typeOf(Place place) {
    Found found = find(place);
    return found == null ? Type.UNIT : found.type;
  }

  private long number(Place place) {
    Found found = find(place);
    if (found == null) {
      return 0;
    }
    int size = Integer.highestOneBit((int) Math.min(8, size(found.type)));
    boolean readable = size > 0 && memory.isReadable(found.address, size);
    return readable ? memory.load(found.address, size) : 0;
  }

  private Found find(Place place) {
    Body body = processor.function.body();
    LocalId local = place.local();
    Found found =
        new Found(
            processor.frame + processor.function.layout().offset(local),
            AllocationId.stackValue(processor.frameSerial, local.index()),
            0,
            body.local(local).type(),
            0);
    for (Projection projection : place.projections()) {
      if (found == null) {
        return null;
      }
      found = project(found, projection);
    }
    return found;
  }

  private Found project(Found at, Projection projection) {
    return switch (projection) {
      case Projection.Deref() -> deref(at);
      case Projection.Field(int index, Type type) -> field(at, index, type);
      case Projection.Index(LocalId local) -> {
        long index = memory.load(processor.frame + processor.function.layout().offset(local), 8);
        yield element(at, index);
      }
      case Projection.ConstantIndex(long offset, long least, boolean fromEnd) ->
          element(at, fromEnd ? length(at) - offset : offset);
      case Projection.Subslice(long from, long to, boolean fromEnd) -> {
        long end = fromEnd ? length(at) - to : to;
        Found first = element(at, from);
        Type type =
            at.type instanceof Type.Array
                ? new Type.Array(first.type, new Type.Length(end - from))
                : at.type;
        yield new Found(first.address, at.provenance, end - from, type, 0);
      }
      case Projection.Downcast(int variant) ->
          new Found(at.address, at.provenance, at.metadata, at.type, variant);
    };
  }

  private Found deref(Found at) {
    int size = (int) size(at.type);
    if (size < 8 || !memory.isReadable(at.address, size)) {
      return null;
    }
    Type to =
        switch (at.type) {
          case Type.Reference(var region, boolean mutable, Type target) -> target;
          case Type.RawPointer(boolean mutable, Type target) -> target;
          case Type.Adt(var definition, List<Type> arguments) -> arguments.getFirst();
          default -> at.type;
        };
    long target = memory.load(at.address, 8);
    long metadata = layouts.isUnsized(to) ? memory.load(at.address + 8, 8) : 0;
    return new Found(target, memory.provenanceAt(at.address), metadata, to, 0);
  }

  private Found field(Found at, int index, Type type) {
    Layout layout = layouts.layoutOf(at.type);
    long offset = offsetOf(layout, at.variant, index);
    if (type instanceof Type.Dynamic && memory.isMappedStatic(at.metadata)) {
      long align = Math.max(1, memory.load(at.metadata + 16, 8));
      offset = offset + align - 1 & -align;
    }
    return new Found(at.address + offset, at.provenance, at.metadata, type, 0);
  }

  private static long offsetOf(Layout layout, int variant, int index) {
    List<Long> offsets =
        layout
            .variants()
            .map(variants ->
                switch (variants) {
                  case Layout.Variants.Single single -> single.layouts();
                  case Layout.Variants.Tagged tagged -> tagged.layouts();
                  case Layout.Variants.Niched niched -> niched.layouts();
                })
            .map(all -> all.get(variant).offsets())
            .orElse(layout.offsets());
    return index < offsets.size() ? offsets.get(index) : 0;
  }

  private Found element(Found at, long index) {
    Type element =
        switch (at.type) {
          case Type.Array(Type inner, Type length) -> inner;
          case Type.Slice(Type inner) -> inner;
          default -> at.type;
        };
    return new Found(at.address + index * size(element), at.provenance, 0, element, 0);
  }

  private static long length(Found at) {
    return at.type instanceof Type.Array(Type inner, Type.Length(long length))
        ? length
        : at.metadata;
  }
}
