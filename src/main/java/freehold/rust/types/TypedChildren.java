package freehold.rust.types;

import java.util.ArrayList;
import java.util.List;

/// The expressions directly inside an expression, in order of evaluation; those in blocks' `let`
/// statements included, closures' bodies not.
public final class TypedChildren {
  private TypedChildren() {}

  public static List<TypedExpr> of(TypedExpr expr) {
    List<TypedExpr> result = new ArrayList<>();
    switch (expr) {
      case TypedExpr.Literal e -> {}
      case TypedExpr.Local e -> {}
      case TypedExpr.Const e -> {}
      case TypedExpr.Static e -> {}
      case TypedExpr.Closure e -> {}
      case TypedExpr.Continue e -> {}
      case TypedExpr.Field e -> result.add(e.operand());
      case TypedExpr.Index e -> addAll(result, e.operand(), e.index());
      case TypedExpr.Deref e -> result.add(e.operand());
      case TypedExpr.Borrow e -> result.add(e.operand());
      case TypedExpr.RawBorrow e -> result.add(e.operand());
      case TypedExpr.Binary e -> addAll(result, e.left(), e.right());
      case TypedExpr.Unary e -> result.add(e.operand());
      case TypedExpr.Lazy e -> addAll(result, e.left(), e.right());
      case TypedExpr.Cast e -> result.add(e.operand());
      case TypedExpr.NeverToAny e -> result.add(e.operand());
      case TypedExpr.Call e -> {
        result.add(e.callee());
        result.addAll(e.arguments());
      }
      case TypedExpr.Tuple e -> result.addAll(e.elements());
      case TypedExpr.Array e -> result.addAll(e.elements());
      case TypedExpr.Repeat e -> result.add(e.value());
      case TypedExpr.Adt e -> {
        e.fields().forEach(f -> result.add(f.value()));
        e.base().ifPresent(result::add);
      }
      case TypedExpr.OfBlock e -> block(e.block(), result);
      case TypedExpr.If e -> {
        addAll(result, e.condition(), e.then());
        e.otherwise().ifPresent(result::add);
      }
      case TypedExpr.Let e -> result.add(e.value());
      case TypedExpr.Loop e -> result.add(e.body());
      case TypedExpr.Match e -> {
        result.add(e.scrutinee());
        for (TypedExpr.Arm arm : e.arms()) {
          arm.guard().ifPresent(result::add);
          result.add(arm.body());
        }
      }
      case TypedExpr.Break e -> e.value().ifPresent(result::add);
      case TypedExpr.Return e -> e.value().ifPresent(result::add);
      case TypedExpr.Assign e -> addAll(result, e.value(), e.target());
      case TypedExpr.CompoundAssign e -> addAll(result, e.value(), e.target());
    }
    return result;
  }

  private static void addAll(List<TypedExpr> result, TypedExpr first, TypedExpr second) {
    result.add(first);
    result.add(second);
  }

  private static void block(TypedBlock block, List<TypedExpr> result) {
    for (TypedStatement statement : block.statements()) {
      switch (statement) {
        case TypedStatement.Let let -> {
          let.value().ifPresent(result::add);
          let.otherwise().ifPresent(b -> block(b, result));
        }
        case TypedStatement.OfExpr one -> result.add(one.expr());
      }
    }
    block.tail().ifPresent(result::add);
  }
}
