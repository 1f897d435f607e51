package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.c.types.Variable;
import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;

/// Lvalues as places.
final class PlaceLowering {
  private final FunctionLowering function;

  PlaceLowering(FunctionLowering function) {
    this.function = function;
  }

  Place place(TypedExpression lvalue) {
    return place(lvalue, true);
  }

  /// @param accessed false where only the address is taken: one past the end may be named then
  private Place place(TypedExpression lvalue, boolean accessed) {
    return switch (lvalue) {
      case TypedExpression.VariableUse(Variable variable, var span) -> variable(variable);
      case TypedExpression.Text text -> literal(text);
      case TypedExpression.Dereference(TypedExpression pointer, CType type, var span) ->
          pointer(pointer).deref();
      case TypedExpression.Member(TypedExpression base, int field, CType type, var span) ->
          place(base, accessed).field(field, function.types.of(type));
      case TypedExpression.Element element -> element(element, accessed);
      case TypedExpression.CompoundLiteral literal -> compound(literal);
      default -> kept(lvalue);
    };
  }

  private Place variable(Variable variable) {
    if (!variable.isStatic()) {
      return Place.of(function.local(variable));
    }
    Type type = new Type.RawPointer(!variable.isConst(), function.types.of(variable.type()));
    Constant address =
        new Constant.GlobalAddress(type, function.linkage.global(variable, function.body.span()));
    return Place.of(keep(type, new Operand.Literal(address))).deref();
  }

  private LocalId keep(Type type, Operand operand) {
    LocalId local = function.body.temporary(type);
    function.body.assign(Place.of(local), new Rvalue.Use(operand));
    return local;
  }

  private Place literal(TypedExpression.Text text) {
    Type type = new Type.RawPointer(false, function.types.of(text.type()));
    Constant bytes = new Constant.Bytes(type, text.bytes());
    return Place.of(keep(type, new Operand.Literal(bytes))).deref();
  }

  /// The local that holds a pointer: the variable itself where it is one.
  private Place pointer(TypedExpression pointer) {
    if (pointer instanceof TypedExpression.VariableUse(Variable variable, var span)
        && !variable.isStatic()) {
      return Place.of(function.local(variable));
    }
    Operand operand = function.expressions.operand(pointer);
    if (operand instanceof Operand.Copy(Place place) && place.isLocal()) {
      return place;
    }
    return Place.of(keep(function.types.of(pointer.type()), operand));
  }

  private Place compound(TypedExpression.CompoundLiteral literal) {
    if (literal.variable().isStatic()) {
      return variable(literal.variable());
    }
    Place place = Place.of(function.local(literal.variable()));
    function.initializers.initialize(
        place, literal.variable().type(), literal.initializer(), literal.span());
    return place;
  }

  /// A value that is no lvalue, such as a struct that a function returned.
  private Place kept(TypedExpression value) {
    Place place = Place.of(function.body.temporary(function.types.of(value.type())));
    function.expressions.into(place, value);
    return place;
  }

  private Place element(TypedExpression.Element element, boolean accessed) {
    Place array = place(element.array(), true);
    long length = ((CType.Array) element.array().type()).length().orElseThrow();
    Type wide = function.types.of(CType.LONG);
    if (element.index() instanceof TypedExpression.Whole(CType t, BigInteger value, var span)
        && value.signum() >= 0
        && value.compareTo(BigInteger.valueOf(length)) < 0) {
      return array.project(new Place.Projection.ConstantIndex(value.longValue(), length, false));
    }
    LocalId index = keep(wide, function.expressions.operand(element.index()));
    checkIndex(element, index, accessed ? length : length + 1, length);
    return array.project(new Place.Projection.Index(index));
  }

  private void checkIndex(TypedExpression.Element element, LocalId index, long below, long length) {
    BodyBuilder body = function.body;
    var before = body.at(element.span());
    Type wide = function.types.of(CType.LONG);
    Operand.Copy position = new Operand.Copy(Place.of(index));
    Operand unsigned =
        body.keep(
            function.types.of(CType.SIZE),
            new Rvalue.Cast(
                freehold.mir.CastKind.INTEGER_TO_INTEGER, position, function.types.of(CType.SIZE)));
    Operand fits =
        body.keep(
            Type.BOOL,
            new Rvalue.Binary(
                BinaryOp.LESS, unsigned, function.number(function.types.of(CType.SIZE), below)));
    check(
        fits,
        true,
        new AssertMessage.Undefined(
            AssertMessage.Rule.ARRAY_INDEX,
            BinaryOp.LESS,
            position,
            function.number(wide, length)));
    body.at(before);
  }

  void check(Operand condition, boolean expected, AssertMessage message) {
    BlockId next = function.body.newBlock();
    function.body.end(
        new Terminator.Assert(
            function.body.source(), condition, expected, message, next, Optional.empty()));
    function.body.startAt(next);
  }

  /// `&lvalue` as a value.
  Operand address(TypedExpression target, CType pointerType) {
    if (target instanceof TypedExpression.Dereference(TypedExpression pointer, CType t, var s)) {
      return function.expressions.operand(pointer);
    }
    Type type = function.types.of(pointerType);
    Place place = place(target, false);
    Type.RawPointer raw = new Type.RawPointer(true, function.types.of(target.type()));
    Operand made = function.body.keep(raw, new Rvalue.RawPointer(true, place));
    return function.expressions.pointerCast(made, raw, type);
  }

  /// An array as a pointer to its first element.
  Operand decay(TypedExpression.Decay decay) {
    Type type = function.types.of(decay.type());
    if (decay.array() instanceof TypedExpression.Text text) {
      return new Operand.Literal(new Constant.Bytes(type, text.bytes()));
    }
    Type array = function.types.of(decay.array().type());
    Type.RawPointer raw = new Type.RawPointer(true, array);
    Operand made =
        function.body.keep(raw, new Rvalue.RawPointer(true, place(decay.array(), false)));
    return isBounded(decay.array())
        ? function.body.keep(type, new Rvalue.Cast(CastKind.POINTER_TO_ELEMENT, made, type))
        : function.expressions.pointerCast(made, raw, type);
  }

  /// Whether an array is a field that ends where its type says: not so one of no or one element at
  /// the end of a struct, which stands for as many as were allocated.
  private static boolean isBounded(TypedExpression array) {
    return switch (array) {
      case TypedExpression.Member(
              TypedExpression base,
              int field,
              CType.Array(CType element, OptionalLong length),
              var span) -> {
        var record = ((CType.Aggregate) base.type()).definition();
        boolean isLast = field == record.fields().size() - 1;
        yield length.isPresent() && (!isLast && !record.isUnion() || length.getAsLong() > 1);
      }
      default -> false;
    };
  }

  static boolean hasLength(CType type) {
    return type instanceof CType.Array(CType element, OptionalLong length) && length.isPresent();
  }
}
