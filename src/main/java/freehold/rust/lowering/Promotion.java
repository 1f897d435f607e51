package freehold.rust.lowering;

import freehold.mir.BinaryOp;
import freehold.mir.BorrowKind;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import java.util.HashSet;
import java.util.Set;

/// Which borrowed expressions are computed once, in static data (Reference, constant promotion).
final class Promotion {
  private final FunctionLowering function;

  Promotion(FunctionLowering function) {
    this.function = function;
  }

  /// Whether what `borrow` refers to can live forever. Of `&mut`, only the empty array.
  boolean isPromotable(TypedExpr.Borrow borrow) {
    TypedExpr operand = borrow.operand();
    if (borrow.kind() != BorrowKind.SHARED) {
      return operand instanceof TypedExpr.Array array && array.elements().isEmpty();
    }
    return isConstant(operand);
  }

  private boolean isConstant(TypedExpr expr) {
    return switch (expr) {
      case TypedExpr.Literal e -> true;
      case TypedExpr.Const e -> !function.needsDrop(e.type()) && isFrozen(e.type());
      case TypedExpr.Tuple e -> e.elements().stream().allMatch(this::isConstant);
      case TypedExpr.Array e -> e.elements().stream().allMatch(this::isConstant);
      case TypedExpr.Repeat e -> isConstant(e.value());
      case TypedExpr.Adt e -> isConstantAdt(e);
      case TypedExpr.Call e ->
          function.aggregates.isConstructor(e)
              && isPlainAdt((Type.Adt) e.type())
              && e.arguments().stream().allMatch(this::isConstant);
      case TypedExpr.Unary e -> isConstant(e.operand());
      case TypedExpr.Binary e -> isConstant(e.left()) && isConstant(e.right()) && cannotFail(e);
      case TypedExpr.Cast e -> e.kind() != CastKind.POINTER_TO_ADDRESS && isConstant(e.operand());
      case TypedExpr.Field e -> isConstant(e.operand());
      case TypedExpr.Closure e -> e.captures().isEmpty();
      case TypedExpr.Borrow e -> isPromotable(e);
      case TypedExpr e -> false;
    };
  }

  private boolean isConstantAdt(TypedExpr.Adt expr) {
    return expr.base().isEmpty()
        && isPlainAdt(expr.type())
        && expr.fields().stream().allMatch(field -> isConstant(field.value()));
  }

  /// Whether values of the type are no more than their fields: no `Drop` of its own, no cell.
  private boolean isPlainAdt(Type.Adt type) {
    return type.definition().kind() != AdtDefinition.Kind.UNION
        && !type.definition().is("unsafe_cell")
        && function.program.dropImplementation(type).isEmpty();
  }

  private static boolean cannotFail(TypedExpr.Binary expr) {
    boolean divides = expr.operator() == BinaryOp.DIVIDE || expr.operator() == BinaryOp.REMAINDER;
    return !divides
        || expr.type() instanceof Type.Floating
        || (expr.right() instanceof TypedExpr.Literal literal
            && literal.constant() instanceof Constant.Scalar scalar
            && scalar.value().signum() != 0);
  }

  /// Whether a value of the type, looked at through `&`, cannot change.
  private boolean isFrozen(Type type) {
    return isFrozen(type, new HashSet<>());
  }

  private boolean isFrozen(Type type, Set<Type> seen) {
    return switch (type) {
      case Type.Parameter t -> false;
      case Type.Projection t -> false;
      case Type.Opaque t -> false;
      case Type.Tuple t -> t.elements().stream().allMatch(e -> isFrozen(e, seen));
      case Type.Array t -> isFrozen(t.element(), seen);
      case Type.Slice t -> isFrozen(t.element(), seen);
      case Type.Adt t -> !seen.add(t) || isFrozenAdt(t, seen);
      case Type other -> true;
    };
  }

  private boolean isFrozenAdt(Type.Adt type, Set<Type> seen) {
    return !type.definition().is("unsafe_cell")
        && type.definition().variants().stream()
            .flatMap(variant -> variant.fields().stream())
            .allMatch(f -> isFrozen(Substitution.apply(f.type(), type.arguments()), seen));
  }
}
