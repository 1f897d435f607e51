package freehold.rust.borrowck;

import freehold.rust.lowering.LoweredFunction;
import freehold.rust.types.TypedChildren;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.VariableId;
import freehold.source.Span;

/// What a closure does with a variable that it captures: rustc tells assignments from borrows.
final class CaptureUse {
  private CaptureUse() {}

  /// Whether the capture at `span` is made because the closure assigns to the variable.
  static boolean assigns(LoweredFunction function, Span span) {
    for (TypedExpr.Closure closure : function.closures()) {
      for (TypedExpr.Capture capture : closure.captures()) {
        if (capture.span().equals(span) && assigns(closure.body().value(), capture.variable())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the capture at `span` changes only what a `&mut` points to.
  static boolean isUnique(LoweredFunction function, Span span) {
    return function.closures().stream()
        .flatMap(closure -> closure.captures().stream())
        .anyMatch(capture -> capture.span().equals(span) && capture.unique());
  }

  private static boolean assigns(TypedExpr expr, VariableId variable) {
    boolean here =
        switch (expr) {
          case TypedExpr.Assign e -> isPartOf(e.target(), variable);
          case TypedExpr.CompoundAssign e -> isPartOf(e.target(), variable);
          case TypedExpr e -> false;
        };
    return here || TypedChildren.of(expr).stream().anyMatch(child -> assigns(child, variable));
  }

  private static boolean isPartOf(TypedExpr place, VariableId variable) {
    return switch (place) {
      case TypedExpr.Local e -> e.variable().equals(variable);
      case TypedExpr.Field e -> isPartOf(e.operand(), variable);
      case TypedExpr.Deref e -> isPartOf(e.operand(), variable);
      case TypedExpr e -> false;
    };
  }
}
