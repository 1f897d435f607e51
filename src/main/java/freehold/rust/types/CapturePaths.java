package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition.Mode;
import freehold.mir.type.Type;
import java.util.List;

/// The ways from a captured variable into the place that is captured: where they end, what they
/// lead through (the Reference's "Capture precision").
final class CapturePaths {
  private CapturePaths() {}

  /// Whether the way leads through a `&` or raw pointer: then the variable itself is not mutated.
  static boolean throughShared(Type root, List<TypedExpr.Step> path) {
    Type current = root;
    for (TypedExpr.Step step : path) {
      if (step instanceof TypedExpr.Step.Deref) {
        boolean shared =
            switch (current) {
              case Type.Reference reference -> !reference.mutable();
              case Type.RawPointer raw -> true;
              default -> false;
            };
        if (shared) {
          return true;
        }
      }
      current = typeAfter(step);
    }
    return false;
  }

  private static Type typeAfter(TypedExpr.Step step) {
    return switch (step) {
      case TypedExpr.Step.Field field -> field.type();
      case TypedExpr.Step.Deref deref -> deref.type();
    };
  }

  /// Captures stop before raw pointers, fields of unions and packed structs, and `Box` contents.
  static List<TypedExpr.Step> truncate(Type root, List<TypedExpr.Step> path) {
    Type current = root;
    for (int i = 0; i < path.size(); i++) {
      boolean stop =
          switch (path.get(i)) {
            case TypedExpr.Step.Deref deref -> current instanceof Type.RawPointer;
            case TypedExpr.Step.Field field ->
                current instanceof Type.Adt adt
                    && (adt.definition().kind() == AdtDefinition.Kind.UNION
                        || adt.definition().representation().packed() > 0);
          };
      if (stop) {
        return path.subList(0, i);
      }
      current = typeAfter(path.get(i));
    }
    return path;
  }

  static List<TypedExpr.Step> beforeDeref(List<TypedExpr.Step> path) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof TypedExpr.Step.Deref) {
        return path.subList(0, i);
      }
    }
    return path;
  }

  /// Before edition 2021 whole variables are captured; what a `&mut` variable points to is borrowed
  /// through it, so that the variable need not be `mut`.
  static List<TypedExpr.Step> keepLeadingDeref(Type root, List<TypedExpr.Step> path, Mode mode) {
    boolean through =
        mode == Mode.MUTABLE
            && !path.isEmpty()
            && path.get(0) instanceof TypedExpr.Step.Deref
            && root instanceof Type.Reference;
    return through ? path.subList(0, 1) : List.of();
  }

  static boolean isUnique(Type root, TypedExpr.Capture capture, List<TypedExpr.Step> path) {
    return capture.unique() || isBehindMutable(root, capture.path(), path.size());
  }

  /// Whether the steps of the path from `from` on lead through a `&mut`.
  static boolean isBehindMutable(Type root, List<TypedExpr.Step> path, int from) {
    Type current = root;
    for (int i = 0; i < path.size(); i++) {
      if (i >= from
          && path.get(i) instanceof TypedExpr.Step.Deref
          && current instanceof Type.Reference reference
          && reference.mutable()) {
        return true;
      }
      current = typeAfter(path.get(i));
    }
    return false;
  }

  static boolean related(List<TypedExpr.Step> a, List<TypedExpr.Step> b) {
    int common = Math.min(a.size(), b.size());
    return a.subList(0, common).equals(b.subList(0, common));
  }
}
