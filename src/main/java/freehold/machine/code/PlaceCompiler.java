package freehold.machine.code;

import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.util.List;

/// Finds places: a part of the frame where that is known, else code that leaves the place in `p`.
final class PlaceCompiler {
  private final FunctionUnit unit;
  private final CodeBuffer buffer;

  PlaceCompiler(FunctionUnit unit) {
    this.unit = unit;
    this.buffer = unit.buffer();
  }

  Located locate(Place place) {
    int local = place.local().index();
    Type type = unit.body().locals().get(local).type();
    Located at = new Located.InFrame(unit.layout().offset(local), local, type, 0);
    for (Projection projection : place.projections()) {
      at = project(at, projection);
    }
    return at;
  }

  /// Code that leaves the place in `p`, wherever it is.
  Located inRegister(Place place) {
    return inRegister(locate(place));
  }

  Located inRegister(Located at) {
    if (at instanceof Located.InFrame(int slot, int local, Type type, int variant)) {
      buffer.emit(Op.PLACE_SLOT, slot, local);
      return new Located.InMemory(type, variant);
    }
    return at;
  }

  Type typeOf(Place place) {
    Type type = unit.body().locals().get(place.local().index()).type();
    for (Projection projection : place.projections()) {
      type = typeAfter(type, projection);
    }
    return type;
  }

  private static Type typeAfter(Type type, Projection projection) {
    return switch (projection) {
      case Projection.Deref() -> pointee(type);
      case Projection.Field(int index, Type field) -> field;
      case Projection.Index(var index) -> element(type);
      case Projection.ConstantIndex constant -> element(type);
      case Projection.Subslice subslice -> subslice(type, subslice);
      case Projection.Downcast(int variant) -> type;
    };
  }

  /// What a reference, raw pointer or box points to.
  static Type pointee(Type type) {
    return switch (type) {
      case Type.Reference(var region, boolean mutable, Type to) -> to;
      case Type.RawPointer(boolean mutable, Type to) -> to;
      case Type.Adt(var definition, List<Type> arguments) -> arguments.getFirst();
      default -> throw new AssertionError("dereferenced " + type.text());
    };
  }

  private static Type element(Type type) {
    return switch (type) {
      case Type.Array(Type element, Type length) -> element;
      case Type.Slice(Type element) -> element;
      default -> throw new AssertionError("indexed " + type.text());
    };
  }

  private static Type subslice(Type type, Projection.Subslice part) {
    if (type instanceof Type.Array(Type element, Type.Length(long length))) {
      long to = part.fromEnd() ? length - part.to() : part.to();
      return new Type.Array(element, new Type.Length(to - part.from()));
    }
    return type;
  }

  private Located project(Located at, Projection projection) {
    return switch (projection) {
      case Projection.Deref() -> deref(at);
      case Projection.Field(int index, Type field) -> field(at, index, field);
      case Projection.Index(var index) -> index(at, unit.layout().offset(index));
      case Projection.ConstantIndex constant -> constantIndex(at, constant);
      case Projection.Subslice subslice -> subslice(at, subslice);
      case Projection.Downcast(int variant) -> downcast(at, variant);
    };
  }

  private Located deref(Located at) {
    Type to = pointee(at.type());
    Layout layout = unit.layouts().layoutOf(to);
    boolean fat = !layout.sized();
    boolean dynamic = fat && unit.layouts().unsizedTail(to) instanceof Type.Dynamic;
    int mask = dynamic ? 0 : (int) layout.align() - 1;
    switch (at) {
      case Located.InFrame frame ->
          buffer.emit(fat ? Op.DEREF_SLOT_FAT : Op.DEREF_SLOT, frame.slot(), mask);
      case Located.InMemory memory -> buffer.emit(fat ? Op.DEREF_FAT : Op.DEREF, mask);
    }
    return new Located.InMemory(to, 0);
  }

  private Located field(Located at, int index, Type field) {
    Layout layout = unit.layouts().layoutOf(at.type());
    long offset = offsetOf(layout, at.variant(), index);
    if (!unit.layouts().layoutOf(field).sized()
        && unit.layouts().unsizedTail(field) instanceof Type.Dynamic) {
      buffer.emit(Op.PLACE_ADD_DYNAMIC, (int) offset);
      return new Located.InMemory(field, 0);
    }
    return plus(at, offset, field, 0);
  }

  static long offsetOf(Layout layout, int variant, int field) {
    if (layout.variants().isEmpty()) {
      return layout.offsets().isEmpty() ? 0 : layout.offsets().get(field);
    }
    return variantLayout(layout, variant).offsets().get(field);
  }

  static Layout variantLayout(Layout layout, int variant) {
    return switch (layout.variants().orElseThrow()) {
      case Layout.Variants.Single single -> single.layouts().get(variant);
      case Layout.Variants.Tagged tagged -> tagged.layouts().get(variant);
      case Layout.Variants.Niched niched -> niched.layouts().get(variant);
    };
  }

  /// The place `offset` bytes on.
  Located plus(Located at, long offset, Type type, int variant) {
    return switch (at) {
      case Located.InFrame frame ->
          new Located.InFrame(frame.slot() + (int) offset, frame.local(), type, variant);
      case Located.InMemory memory -> {
        if (offset != 0) {
          buffer.emit(Op.PLACE_ADD, (int) offset);
        }
        yield new Located.InMemory(type, variant);
      }
    };
  }

  private static Located downcast(Located at, int variant) {
    return switch (at) {
      case Located.InFrame(int slot, int local, Type type, int old) ->
          new Located.InFrame(slot, local, type, variant);
      case Located.InMemory(Type type, int old) -> new Located.InMemory(type, variant);
    };
  }

  private Located index(Located at, int slotOfIndex) {
    Type element = element(at.type());
    inRegister(at);
    buffer.emit(Op.PLACE_INDEX, slotOfIndex, (int) unit.sizeOf(element));
    return new Located.InMemory(element, 0);
  }

  private Located constantIndex(Located at, Projection.ConstantIndex constant) {
    Type element = element(at.type());
    long size = unit.sizeOf(element);
    if (!constant.fromEnd()) {
      return plus(at, constant.offset() * size, element, 0);
    }
    if (at.type() instanceof Type.Array(var same, Type.Length(long length))) {
      return plus(at, (length - constant.offset()) * size, element, 0);
    }
    buffer.emit(Op.PLACE_INDEX_END, (int) constant.offset(), (int) size);
    return new Located.InMemory(element, 0);
  }

  private Located subslice(Located at, Projection.Subslice part) {
    long size = unit.sizeOf(element(at.type()));
    Type type = subslice(at.type(), part);
    if (type instanceof Type.Array) {
      return plus(at, part.from() * size, type, 0);
    }
    buffer.emit(
        Op.PLACE_SUBSLICE, (int) part.from(), (int) part.to(), part.fromEnd() ? 1 : 0, (int) size);
    return new Located.InMemory(type, 0);
  }
}
