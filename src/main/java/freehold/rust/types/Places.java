package freehold.rust.types;

import freehold.rust.syntax.Expr;
import freehold.rust.syntax.UnaryOperator;

/// Which expressions denote places in memory (the Reference's "place expressions").
final class Places {
  private Places() {}

  static boolean isPlaceSyntax(Expr expr) {
    return switch (expr) {
      case Expr.OfPath path -> true;
      case Expr.Field field -> true;
      case Expr.Index index -> true;
      case Expr.Unary unary -> unary.operator() == UnaryOperator.DEREFERENCE;
      case Expr.Parenthesized inner -> isPlaceSyntax(inner.inner());
      default -> false;
    };
  }

  static boolean isPlace(Expr expr, BodyFacts facts) {
    return switch (expr) {
      case Expr.OfPath path ->
          switch (facts.paths.get(path)) {
            case ValueResolution.Local local -> true;
            case ValueResolution.Static item -> true;
            case ValueResolution.Failed failed -> true;
            case null, default -> false;
          };
      case Expr.Parenthesized inner -> isPlace(inner.inner(), facts);
      case Expr.Error error -> true;
      default -> isPlaceSyntax(expr);
    };
  }
}
