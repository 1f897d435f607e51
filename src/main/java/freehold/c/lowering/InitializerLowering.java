package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.RecordDefinition;
import freehold.c.types.TypedExpression;
import freehold.c.types.TypedInitializer;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.OptionalLong;

/// Gives objects what they begin with: zeros where nothing is said, then part by part.
final class InitializerLowering {
  private final FunctionLowering function;

  InitializerLowering(FunctionLowering function) {
    this.function = function;
  }

  void initialize(Place place, CType type, TypedInitializer initializer, Span span) {
    Span before = function.body.at(span);
    if (initializer.zeroFirst() && covered(initializer) < type.size()) {
      zero(place, type);
    }
    for (TypedInitializer.Part part : initializer.parts()) {
      Place to = part(place, type, part.path());
      if (part.value() instanceof TypedExpression.Text text && part.type() instanceof CType.Array) {
        text(to, part.type(), text);
      } else {
        function.expressions.into(to, part.value());
      }
    }
    function.body.at(before);
  }

  private static long covered(TypedInitializer initializer) {
    return initializer.parts().stream().mapToLong(part -> part.type().size()).sum();
  }

  private Place part(Place place, CType whole, List<Long> path) {
    Place at = place;
    CType type = whole;
    for (long index : path) {
      switch (type) {
        case CType.Array(CType element, OptionalLong length) -> {
          at =
              at.project(
                  new Place.Projection.ConstantIndex(index, length.orElse(index + 1), false));
          type = element;
        }
        case CType.Aggregate(RecordDefinition definition) -> {
          CType field = definition.fields().get((int) index).type();
          at = at.field((int) index, function.types.of(field));
          type = field;
        }
        case CType.Void t -> throw new AssertionError(t);
        case CType.Whole t -> throw new AssertionError(t);
        case CType.Floating t -> throw new AssertionError(t);
        case CType.Pointer t -> throw new AssertionError(t);
        case CType.Function t -> throw new AssertionError(t);
        case CType.Enumeration t -> throw new AssertionError(t);
      }
    }
    return at;
  }

  private Operand bytes(Place place, Type type) {
    Type pointer = new Type.RawPointer(true, type);
    Operand made = function.body.keep(pointer, new Rvalue.RawPointer(true, place));
    return function.expressions.pointerCast(made, pointer, new Type.RawPointer(true, Type.U8));
  }

  private void zero(Place place, CType type) {
    Operand start = bytes(place, function.types.of(type));
    function.expressions.intrinsic(
        Intrinsic.WRITE_BYTES,
        List.of(Type.U8),
        List.of(start, function.number(Type.U8, 0), function.number(Type.USIZE, type.size())),
        Place.of(function.body.temporary(Type.UNIT)));
  }

  private void text(Place place, CType type, TypedExpression.Text text) {
    Operand to = bytes(place, function.types.of(type));
    Type source = new Type.RawPointer(false, Type.U8);
    function.expressions.intrinsic(
        Intrinsic.COPY,
        List.of(Type.U8),
        List.of(
            new Operand.Literal(new Constant.Bytes(source, text.bytes())),
            to,
            function.number(Type.USIZE, text.bytes().length)),
        Place.of(function.body.temporary(Type.UNIT)));
  }
}
