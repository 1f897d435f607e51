package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.c.types.WholeKind;
import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.UnaryOp;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;

/// Values of expressions as operands.
final class ExpressionLowering {
  private final FunctionLowering function;

  ExpressionLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Evaluates for the side effects; the value is not used.
  void discard(TypedExpression expression) {
    Span before = function.body.at(expression.span());
    switch (expression) {
      case TypedExpression.Convert(TypedExpression operand, CType type, Span span)
          when type instanceof CType.Void ->
          discard(operand);
      case TypedExpression.Comma(TypedExpression first, TypedExpression second, Span span) -> {
        discard(first);
        discard(second);
      }
      case TypedExpression.Step step -> function.assignments.step(step, false);
      case TypedExpression.Assign assign -> function.assignments.assign(assign);
      case TypedExpression.CompoundAssign assign -> function.assignments.compound(assign);
      case TypedExpression.Call call -> function.calls.call(call, destination(call.type()));
      default -> into(destination(expression.type()), expression);
    }
    function.body.at(before);
  }

  private Place destination(CType type) {
    return Place.of(function.body.temporary(function.types.of(type)));
  }

  /// The value to a place.
  void into(Place place, TypedExpression expression) {
    Span before = function.body.at(expression.span());
    switch (expression) {
      case TypedExpression.Call call -> function.calls.call(call, place);
      case TypedExpression.Conditional choice -> conditional(choice, place);
      case TypedExpression.Comma(TypedExpression first, TypedExpression second, Span span) -> {
        discard(first);
        into(place, second);
      }
      case TypedExpression.Convert(TypedExpression operand, CType type, Span span)
          when type instanceof CType.Void ->
          discard(operand);
      default -> {
        Operand value = operand(expression);
        if (!function.types.of(expression.type()).isUnit()) {
          function.body.assign(place, new Rvalue.Use(value));
        }
      }
    }
    function.body.at(before);
  }

  private void conditional(TypedExpression.Conditional choice, Place place) {
    BlockId then = function.body.newBlock();
    BlockId otherwise = function.body.newBlock();
    BlockId end = function.body.newBlock();
    boolean isVoid = choice.type() instanceof CType.Void;
    function.conditions.branch(choice.condition(), then, otherwise);
    for (boolean first : new boolean[] {true, false}) {
      function.body.startAt(first ? then : otherwise);
      TypedExpression value = first ? choice.then() : choice.otherwise();
      if (isVoid) {
        discard(value);
      } else {
        into(place, value);
      }
      function.body.jump(end);
    }
    function.body.startAt(end);
  }

  Operand operand(TypedExpression expression) {
    Span before = function.body.at(expression.span());
    Operand result = compute(expression);
    function.body.at(before);
    return result;
  }

  private Operand compute(TypedExpression expression) {
    Type type = function.types.of(expression.type());
    return switch (expression) {
      case TypedExpression.Whole(CType t, BigInteger value, Span span) ->
          new Operand.Literal(new Constant.Scalar(type, value));
      case TypedExpression.Real(CType t, double value, Span span) ->
          new Operand.Literal(new Constant.Floating(type, value));
      case TypedExpression.FunctionAddress(var symbol, CType t, Span span) ->
          functionPointer(symbol, type);
      case TypedExpression.FunctionUse(var symbol, Span span) -> functionPointer(symbol, type);
      case TypedExpression.AddressOf(TypedExpression target, CType t, Span span) ->
          function.places.address(target, t);
      case TypedExpression.Decay decay -> function.places.decay(decay);
      case TypedExpression.Arithmetic arithmetic -> function.arithmetic.arithmetic(arithmetic);
      case TypedExpression.PointerOffset offset -> function.arithmetic.offset(offset);
      case TypedExpression.PointerDifference difference ->
          function.arithmetic.difference(difference);
      case TypedExpression.Logical logical -> truth(logical);
      case TypedExpression.Not not -> truth(not);
      case TypedExpression.Negate negate -> function.arithmetic.negate(negate);
      case TypedExpression.Complement(TypedExpression value, CType t, Span span) ->
          function.body.keep(type, new Rvalue.Unary(UnaryOp.NOT, operand(value)));
      case TypedExpression.Conditional choice -> kept(choice, type);
      case TypedExpression.Comma comma -> {
        discard(comma.first());
        yield operand(comma.second());
      }
      case TypedExpression.Assign assign -> function.assignments.assign(assign);
      case TypedExpression.CompoundAssign assign -> function.assignments.compound(assign);
      case TypedExpression.Step step -> function.assignments.step(step, true);
      case TypedExpression.Convert convert -> convert(convert, type);
      case TypedExpression.Call call -> kept(call, type);
      case TypedExpression.NextArgument next -> function.calls.next(next);
      case TypedExpression.VariableUse use -> new Operand.Copy(function.places.place(use));
      case TypedExpression.Text text -> new Operand.Copy(function.places.place(text));
      case TypedExpression.Member member -> new Operand.Copy(function.places.place(member));
      case TypedExpression.Element element -> new Operand.Copy(function.places.place(element));
      case TypedExpression.Dereference pointed -> new Operand.Copy(function.places.place(pointed));
      case TypedExpression.CompoundLiteral literal ->
          new Operand.Copy(function.places.place(literal));
    };
  }

  private Operand kept(TypedExpression expression, Type type) {
    Place place = Place.of(function.body.temporary(type));
    into(place, expression);
    return new Operand.Copy(place);
  }

  private Operand functionPointer(freehold.c.types.FunctionSymbol symbol, Type type) {
    var id = function.linkage.function(symbol, function.body.span());
    Type definition = new Type.FunctionDefinition(new DefId(id.index(), symbol.name()), List.of());
    return function.body.keep(
        type,
        new Rvalue.Cast(
            CastKind.REIFY_FUNCTION,
            new Operand.Literal(new Constant.Function(definition, id)),
            type));
  }

  /// A condition as 0 or 1.
  private Operand truth(TypedExpression condition) {
    Type type = function.types.of(CType.INT);
    Place place = Place.of(function.body.temporary(type));
    BlockId yes = function.body.newBlock();
    BlockId no = function.body.newBlock();
    BlockId end = function.body.newBlock();
    function.conditions.branch(condition, yes, no);
    for (boolean holds : new boolean[] {true, false}) {
      function.body.startAt(holds ? yes : no);
      function.body.assign(place, new Rvalue.Use(function.number(type, holds ? 1 : 0)));
      function.body.jump(end);
    }
    function.body.startAt(end);
    return new Operand.Copy(place);
  }

  private Operand convert(TypedExpression.Convert convert, Type type) {
    CType to = convert.type();
    TypedExpression from = convert.operand();
    if (to instanceof CType.Void) {
      discard(from);
      return new Operand.Copy(Place.of(function.body.temporary(Type.UNIT)));
    }
    Operand value = operand(from);
    return convert(value, from.type(), to);
  }

  /// A scalar as another type (C11 6.3).
  Operand convert(Operand value, CType from, CType to) {
    Type source = function.types.of(from);
    Type type = function.types.of(to);
    if (source.equals(type)) {
      return value;
    }
    if (to instanceof CType.Whole(WholeKind kind) && kind == WholeKind.BOOL) {
      return function.conditions.isNotZero(value, from);
    }
    if (to instanceof CType.Pointer) {
      return from instanceof CType.Pointer
          ? pointerCast(value, source, type)
          : addressCast(value, from, type);
    }
    if (from instanceof CType.Pointer) {
      Type wide = function.types.of(CType.SIZE);
      Operand address =
          function.body.keep(wide, new Rvalue.Cast(CastKind.POINTER_TO_ADDRESS, value, wide));
      return convert(address, CType.SIZE, to);
    }
    CastKind kind =
        from instanceof CType.Floating
            ? to instanceof CType.Floating ? CastKind.FLOAT_TO_FLOAT : CastKind.FLOAT_TO_INTEGER
            : to instanceof CType.Floating
                ? CastKind.INTEGER_TO_FLOAT
                : CastKind.INTEGER_TO_INTEGER;
    boolean narrow = kind == CastKind.FLOAT_TO_INTEGER && to.size() < 4;
    if (narrow) {
      // As x86-64 does it: through int.
      return convert(convert(value, from, CType.INT), CType.INT, to);
    }
    if (kind == CastKind.INTEGER_TO_FLOAT && source == Type.BOOL) {
      return convert(convert(value, from, CType.INT), CType.INT, to);
    }
    return function.body.keep(type, new Rvalue.Cast(kind, value, type));
  }

  private Operand addressCast(Operand value, CType from, Type type) {
    if (value instanceof Operand.Literal(Constant.Scalar(Type t, BigInteger number))) {
      return new Operand.Literal(new Constant.Scalar(type, number));
    }
    Operand wide = convert(value, from, CType.SIZE);
    return function.body.keep(type, new Rvalue.Cast(CastKind.ADDRESS_TO_POINTER, wide, type));
  }

  Operand pointerCast(Operand value, Type from, Type to) {
    if (from.equals(to)) {
      return value;
    }
    if (value instanceof Operand.Literal(Constant.Scalar(Type t, BigInteger number))) {
      return new Operand.Literal(new Constant.Scalar(to, number));
    }
    if (value instanceof Operand.Literal(Constant.Bytes(Type t, byte[] bytes))) {
      return new Operand.Literal(new Constant.Bytes(to, bytes));
    }
    boolean isWhole = to instanceof Type.RawPointer(boolean m, Type.Adt struct);
    CastKind kind = isWhole ? CastKind.POINTER_TO_WHOLE : CastKind.POINTER_TO_POINTER;
    return function.body.keep(to, new Rvalue.Cast(kind, value, to));
  }

  /// Calls an operation of the machine.
  void intrinsic(Intrinsic intrinsic, List<Type> types, List<Operand> arguments, Place to) {
    Type definition =
        new Type.FunctionDefinition(new DefId(intrinsic.ordinal(), intrinsic.name()), List.of());
    function.body.call(
        new Operand.Literal(new Constant.IntrinsicFunction(definition, intrinsic, types)),
        arguments,
        to);
  }

  static boolean isEquality(BinaryOp operator) {
    return operator == BinaryOp.EQUAL || operator == BinaryOp.NOT_EQUAL;
  }
}
