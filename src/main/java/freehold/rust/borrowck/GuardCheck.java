package freehold.rust.borrowck;

import freehold.mir.BorrowKind;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedChildren;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.VariableId;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Guards that change what their `match` looks at, before it was decided: E0510.
final class GuardCheck {
  /// `borrows`: by `&mut`, else by an assignment.
  record Fault(VariableId variable, boolean borrows, Span span, Span scrutinee) {}

  private final List<Fault> faults = new ArrayList<>();

  private GuardCheck() {}

  static List<Fault> check(TypedBody body) {
    GuardCheck check = new GuardCheck();
    check.walk(body.value());
    return check.faults;
  }

  private void walk(TypedExpr expr) {
    if (expr instanceof TypedExpr.Match match
        && match.scrutinee() instanceof TypedExpr.Local local
        && match.arms().stream().anyMatch(arm -> isTested(arm.pattern()))) {
      for (TypedExpr.Arm arm : match.arms()) {
        arm.guard().ifPresent(guard -> guard(guard, local));
      }
    }
    TypedChildren.of(expr).forEach(this::walk);
  }

  /// A pattern that looks at nothing leaves the value free.
  private static boolean isTested(TypedPattern pattern) {
    return pattern instanceof TypedPattern.Variant
        || pattern instanceof TypedPattern.Value
        || pattern instanceof TypedPattern.Range;
  }

  private void guard(TypedExpr expr, TypedExpr.Local scrutinee) {
    switch (expr) {
      case TypedExpr.Assign assign when isThat(assign.target(), scrutinee) ->
          faults.add(new Fault(scrutinee.variable(), false, assign.span(), scrutinee.span()));
      case TypedExpr.Borrow borrow
          when borrow.kind() != BorrowKind.SHARED && isThat(borrow.operand(), scrutinee) ->
          faults.add(new Fault(scrutinee.variable(), true, borrow.span(), scrutinee.span()));
      default -> {}
    }
    TypedChildren.of(expr).forEach(child -> guard(child, scrutinee));
  }

  private static boolean isThat(TypedExpr place, TypedExpr.Local scrutinee) {
    return place instanceof TypedExpr.Local local && local.variable().equals(scrutinee.variable());
  }
}
