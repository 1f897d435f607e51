package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.FunctionSymbol;
import freehold.c.types.TypedExpression;
import freehold.c.types.WholeKind;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls. The arguments for `...` are put one after the other, 8 bytes or more each, and a pointer
/// to them is the last argument.
final class CallLowering {
  private static final long SLOT = 8;

  private final FunctionLowering function;

  CallLowering(FunctionLowering function) {
    this.function = function;
  }

  void call(TypedExpression.Call call, Place destination) {
    if (call.callee() instanceof TypedExpression.FunctionUse(FunctionSymbol symbol, Span s)) {
      Optional<Intrinsic> intrinsic = Linkage.intrinsic(symbol);
      if (intrinsic.isPresent()) {
        intrinsic(intrinsic.get(), arguments(call), destination);
        return;
      }
      FunctionId id = function.linkage.function(symbol, call.span());
      Type type = new Type.FunctionDefinition(new DefId(id.index(), symbol.name()), List.of());
      List<Operand> arguments = arguments(call);
      function.body.call(
          new Operand.Literal(new Constant.Function(type, id)), arguments, destination);
      return;
    }
    Operand pointer =
        function.steady(
            function.expressions.operand(call.callee()), function.types.of(call.callee().type()));
    function.body.call(pointer, arguments(call), destination);
  }

  private List<Operand> arguments(TypedExpression.Call call) {
    List<Operand> arguments = new ArrayList<>();
    List<TypedExpression> all = new ArrayList<>(call.arguments());
    all.addAll(call.extra());
    // As gcc on x86-64: the last argument first.
    List<Operand> values = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Operand value = function.expressions.operand(all.get(i));
      boolean later = all.subList(0, i).stream().anyMatch(Effects::has);
      values.addFirst(
          later && value instanceof Operand.Copy
              ? function.body.keep(function.types.of(all.get(i).type()), new Rvalue.Use(value))
              : value);
    }
    int fixed = call.arguments().size();
    arguments.addAll(values.subList(0, fixed));
    if (call.isVariadic()) {
      arguments.add(extra(call, values.subList(fixed, values.size())));
    }
    return arguments;
  }

  private Operand extra(TypedExpression.Call call, List<Operand> values) {
    List<Type> types = new ArrayList<>();
    List<Operand> slots = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      CType type = call.extra().get(i).type();
      Operand value = values.get(i);
      if (type.isInteger()) {
        CType wide =
            new CType.Whole(type.wholeKind().isSigned() ? WholeKind.LONG : WholeKind.UNSIGNED_LONG);
        value = function.expressions.convert(value, type, wide);
        type = wide;
      } else if (type.size() % SLOT != 0) {
        throw new NotLinked(
            freehold.source.Diagnostic.unsupported(
                "a struct of " + type.size() + " bytes as an argument for ...",
                call.extra().get(i).span()));
      }
      types.add(function.types.of(type));
      slots.add(value);
    }
    Type.Adt block = function.types.extraArguments(types, call.span());
    Place place = Place.of(function.body.temporary(block));
    for (int i = 0; i < slots.size(); i++) {
      function.body.assign(place.field(i, types.get(i)), new Rvalue.Use(slots.get(i)));
    }
    Type pointer = new Type.RawPointer(true, block);
    Operand made = function.body.keep(pointer, new Rvalue.RawPointer(true, place));
    return function.expressions.pointerCast(made, pointer, new Type.RawPointer(true, Type.UNIT));
  }

  /// `va_arg`: reads the slot and moves the list behind it.
  Operand next(TypedExpression.NextArgument next) {
    Place list = function.places.place(next.list());
    Type type = function.types.of(next.type());
    Type pointer = new Type.RawPointer(true, type);
    Type bytes = new Type.RawPointer(true, Type.UNIT);
    Operand at = function.expressions.pointerCast(new Operand.Copy(list), bytes, pointer);
    Place slot = Place.of(function.body.temporary(pointer));
    function.body.assign(slot, new Rvalue.Use(at));
    Operand value = function.body.keep(type, new Rvalue.Use(new Operand.Copy(slot.deref())));
    long size = next.type().size() + SLOT - 1 & -SLOT;
    Place moved = Place.of(function.body.temporary(bytes));
    function.expressions.intrinsic(
        Intrinsic.WRAPPING_OFFSET,
        List.of(Type.U8),
        List.of(new Operand.Copy(list), function.number(function.types.of(CType.LONG), size)),
        moved);
    function.body.assign(list, new Rvalue.Use(new Operand.Copy(moved)));
    return value;
  }

  private void intrinsic(Intrinsic intrinsic, List<Operand> arguments, Place destination) {
    if (intrinsic == Intrinsic.FLOAT_FROM_TEXT) {
      Type pair = new Type.Tuple(List.of(Type.F64, Type.BOOL));
      Place both = Place.of(function.body.temporary(pair));
      function.expressions.intrinsic(intrinsic, List.of(Type.F64), arguments, both);
      function.body.assign(destination, new Rvalue.Use(new Operand.Copy(both.field(0, Type.F64))));
      return;
    }
    Type of =
        switch (intrinsic) {
          case FLOAT_UNARY, FLOAT_BINARY, FLOAT_POWI, FLOAT_MUL_ADD, FLOAT_TO_TEXT -> Type.F64;
          default -> Type.U8;
        };
    function.expressions.intrinsic(intrinsic, List.of(of), arguments, destination);
  }
}
