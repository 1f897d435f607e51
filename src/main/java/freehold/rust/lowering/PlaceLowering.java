package freehold.rust.lowering;

import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.math.BigInteger;

/// Evaluates expressions to places; a value becomes a temporary.
final class PlaceLowering {
  private final FunctionLowering function;

  PlaceLowering(FunctionLowering function) {
    this.function = function;
  }

  Place place(TypedExpr expr) {
    return place(expr, function.temporaryScope());
  }

  /// `scope` is where the temporary at the root of the place lives, if there is one.
  Place place(TypedExpr expr, ScopeStack.Scope scope) {
    return switch (expr) {
      case TypedExpr.Local(var variable, var type, var span) -> function.placeOf(variable);
      case TypedExpr.Static e -> staticPlace(e);
      case TypedExpr.Field(var operand, int index, Type type, var span) ->
          place(operand, scope).field(index, type);
      case TypedExpr.Deref(var operand, var type, var span) -> place(operand, scope).deref();
      case TypedExpr.Index e -> index(e, scope);
      case TypedExpr e -> Place.of(function.operands.temporary(e, scope));
    };
  }

  private Place staticPlace(TypedExpr.Static expr) {
    Type pointer =
        expr.mutable()
            ? new Type.RawPointer(true, expr.type())
            : new Type.Reference(Region.STATIC, false, expr.type());
    LocalId address = function.graph.newTemporary(pointer, expr.span());
    function.graph.assign(
        expr.span(),
        address,
        new Rvalue.Use(new Operand.Literal(new Constant.StaticItem(pointer, expr.definition()))));
    return Place.of(address).deref();
  }

  private Place index(TypedExpr.Index expr, ScopeStack.Scope scope) {
    Place base = place(expr.operand(), scope);
    LocalId index = indexLocal(expr.index());
    if (!isWithin(expr)) {
      checkBounds(expr.span(), base, expr.operand().type(), index);
    }
    return base.project(new Place.Projection.Index(index));
  }

  private LocalId indexLocal(TypedExpr index) {
    if (index instanceof TypedExpr.Local local) {
      Place place = function.placeOf(local.variable());
      if (place.isLocal() && !CapturedPlaces.isStandIn(place)) {
        return place.local();
      }
    }
    LocalId result = function.graph.newTemporary(Type.USIZE, index.span());
    function.expressions.into(Place.of(result), index);
    return result;
  }

  /// Whether the index is a literal below an array's known length.
  private static boolean isWithin(TypedExpr.Index expr) {
    return expr.operand().type() instanceof Type.Array(var element, Type.Length(long length))
        && expr.index() instanceof TypedExpr.Literal literal
        && literal.constant() instanceof Constant.Scalar(var type, BigInteger value)
        && value.signum() >= 0
        && value.compareTo(BigInteger.valueOf(length)) < 0;
  }

  private void checkBounds(Span span, Place base, Type type, LocalId index) {
    Operand length = length(span, base, type);
    Operand position = new Operand.Copy(Place.of(index));
    Operand within =
        function.operands.compare(span, BinaryOp.LESS, position, OperandLowering.copyOf(length));
    check(span, within, true, new AssertMessage.BoundsCheck(length, position));
  }

  /// The length of an array or slice place.
  Operand length(Span span, Place place, Type type) {
    if (type instanceof Type.Array(var element, Type length)) {
      return lengthConstant(length);
    }
    LocalId result = function.graph.newTemporary(Type.USIZE, span);
    function.graph.assign(span, result, new Rvalue.Length(place));
    return new Operand.Move(Place.of(result));
  }

  static Operand lengthConstant(Type length) {
    return length instanceof Type.Length(long known)
        ? OperandLowering.scalar(Type.USIZE, known)
        : new Operand.Literal(new Constant.Parameter(Type.USIZE, length));
  }

  /// Ends the block with an assertion and goes on behind it.
  void check(Span span, Operand condition, boolean expected, AssertMessage message) {
    var target = function.graph.newBlock();
    function.graph.terminate(
        new Terminator.Assert(
            function.graph.source(span),
            condition,
            expected,
            message,
            target,
            function.scopes.unwindTarget()));
    function.graph.continueIn(target);
  }
}
