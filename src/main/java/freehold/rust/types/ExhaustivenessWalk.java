package freehold.rust.types;

import freehold.source.Diagnostic;
import java.util.List;

/// Visits every match and binding pattern of a body and reports what they do not cover.
final class ExhaustivenessWalk {
  private final Reports reports;

  ExhaustivenessWalk(Reports reports) {
    this.reports = reports;
  }

  void body(TypedBody body) {
    for (TypedBody.Parameter parameter : body.parameters()) {
      irrefutable(parameter.pattern(), "function argument");
    }
    expr(body.value());
  }

  private void expr(TypedExpr expr) {
    switch (expr) {
      case TypedExpr.Match match -> match(match);
      case TypedExpr.OfBlock block -> block(block.block());
      case TypedExpr.Closure closure -> body(closure.body());
      default -> {}
    }
    TypedChildren.of(expr).forEach(this::expr);
  }

  private void block(TypedBlock block) {
    for (TypedStatement statement : block.statements()) {
      if (statement instanceof TypedStatement.Let let) {
        if (let.otherwise().isEmpty()) {
          irrefutable(let.pattern(), "local binding");
        } else {
          block(let.otherwise().get());
        }
      }
    }
  }

  private void irrefutable(TypedPattern pattern, String where) {
    Usefulness.missing(pattern.type(), List.of(pattern))
        .ifPresent(witness ->
            reports.add(
                Diagnostic.error("E0005", "refutable pattern in " + where, pattern.span())
                    .label(pattern.span(), "pattern `" + witness + "` not covered")));
  }

  private void match(TypedExpr.Match match) {
    List<TypedPattern> patterns =
        match.arms().stream()
            .filter(arm -> arm.guard().isEmpty())
            .map(TypedExpr.Arm::pattern)
            .toList();
    Usefulness.missing(match.scrutinee().type(), patterns)
        .ifPresent(witness ->
            reports.add(
                Diagnostic.error(
                        "E0004",
                        "non-exhaustive patterns: `" + witness + "` not covered",
                        match.scrutinee().span())
                    .label(match.scrutinee().span(), "pattern `" + witness + "` not covered")));
  }
}
