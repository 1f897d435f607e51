package freehold.rust.lowering;

import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import java.util.List;

/// Evaluates expressions to what an assignment computes.
final class RvalueLowering {
  private final FunctionLowering function;
  private final Promotion promotion;

  RvalueLowering(FunctionLowering function) {
    this.function = function;
    this.promotion = new Promotion(function);
  }

  Rvalue rvalue(TypedExpr expr) {
    return switch (expr) {
      case TypedExpr.Borrow e -> borrow(e);
      case TypedExpr.RawBorrow e ->
          new Rvalue.RawPointer(e.mutable(), function.places.place(e.operand()));
      case TypedExpr.Binary e -> binary(e);
      case TypedExpr.Unary e ->
          function.arithmetic.unary(
              e.span(), e.operator(), e.type(), function.operands.operand(e.operand()));
      case TypedExpr.Cast e -> cast(e);
      case TypedExpr.Repeat e -> repeat(e);
      case TypedExpr.Tuple e -> function.aggregates.tuple(e);
      case TypedExpr.Array e -> function.aggregates.array(e);
      case TypedExpr.Adt e -> function.aggregates.adt(e);
      case TypedExpr.Closure e -> function.aggregates.closure(e);
      case TypedExpr.Call e when function.aggregates.isConstructor(e) ->
          function.aggregates.construct(e);
      case TypedExpr e -> {
        Operand operand = function.operands.operand(e);
        function.operands.markMoved(List.of(operand));
        yield new Rvalue.Use(operand);
      }
    };
  }

  private Rvalue binary(TypedExpr.Binary expr) {
    List<Operand> operands = function.operands.inOrder(List.of(expr.left(), expr.right()));
    return function.arithmetic.binary(
        expr.span(),
        expr.operator(),
        new ArithmeticLowering.Scalar(operands.get(0), expr.left().type()),
        new ArithmeticLowering.Scalar(operands.get(1), expr.right().type()));
  }

  private Rvalue cast(TypedExpr.Cast expr) {
    Operand operand = function.operands.operand(expr.operand());
    function.operands.markMoved(List.of(operand));
    return new Rvalue.Cast(expr.kind(), operand, expr.type());
  }

  private Rvalue repeat(TypedExpr.Repeat expr) {
    if (expr.length() instanceof Type.Length(long length) && length == 0) {
      function.expressions.effect(expr.value());
      return new Rvalue.Repeat(
          new Operand.Literal(new Constant.ZeroSized(Type.UNIT)), expr.length());
    }
    Operand operand = function.operands.operand(expr.value());
    function.operands.markMoved(List.of(operand));
    return new Rvalue.Repeat(operand, expr.length());
  }

  private Rvalue borrow(TypedExpr.Borrow expr) {
    boolean isGlobal = expr.extended() && function.extendedScope().isEmpty();
    TypedExpr root = root(expr.operand());
    if (!ExprLowering.isPlace(root) && (isGlobal || promotion.isPromotable(expr))) {
      Type type = new Type.Reference(Region.STATIC, false, root.type());
      Operand address = new Operand.Literal(new Constant.Promoted(type, function.promote(root)));
      if (root == expr.operand()) {
        return new Rvalue.Use(address);
      }
      var local = function.graph.newTemporary(type, root.span());
      function.graph.assign(root.span(), local, new Rvalue.Use(address));
      return reference(expr, projected(Place.of(local).deref(), expr.operand()));
    }
    ScopeStack.Scope scope =
        expr.extended()
            ? function.extendedScope().orElse(function.temporaryScope())
            : function.temporaryScope();
    return reference(expr, function.places.place(expr.operand(), scope));
  }

  private static Rvalue reference(TypedExpr.Borrow expr, Place place) {
    BorrowKind kind = expr.kind();
    return new Rvalue.Ref(Region.ERASED, kind, place);
  }

  /// What a place expression's fields are taken of, without going through a pointer.
  private static TypedExpr root(TypedExpr expr) {
    return expr instanceof TypedExpr.Field field ? root(field.operand()) : expr;
  }

  private static Place projected(Place root, TypedExpr expr) {
    return expr instanceof TypedExpr.Field field
        ? projected(root, field.operand()).field(field.index(), field.type())
        : root;
  }
}
