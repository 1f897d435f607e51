package freehold.rust.types;

import freehold.mir.CastKind;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the one type of several branches (arms, elements, breaks), coercing each to it.
final class BranchMerge {
  private final BodyChecker body;
  private Type merged;
  private final boolean fixed;
  private final List<Expr> seen = new ArrayList<>();

  /// With a strong expectation, all branches are coerced to that; else to the type of the first.
  BranchMerge(BodyChecker body, Expectation expectation) {
    this.body = body;
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    this.fixed = expectation.strong() && wanted != null && !body.table.isGeneralVariable(wanted);
    this.merged = fixed ? wanted : null;
  }

  Expectation expectation(Expectation outer) {
    boolean known =
        merged != null
            && !body.table.isGeneralVariable(body.resolve(merged))
            && (fixed || !isNever(body.resolve(merged)));
    return known ? Expectation.of(merged) : outer;
  }

  void add(Expr branch, Type type) {
    Type actual = body.resolve(type);
    if (merged == null) {
      merged = actual;
      seen.add(branch);
      return;
    }
    Type sofar = body.resolve(merged);
    boolean earlierNever = !fixed && isNever(sofar);
    if (earlierNever) {
      for (Expr earlier : seen) {
        body.facts.adjust(earlier, List.of(new Adjustment.NeverToAny(actual)));
      }
      merged = actual;
    } else if (functionsDiffer(sofar, actual)) {
      reify(branch, sofar, actual);
    } else if (!body.coercion.coerce(branch, actual, sofar)) {
      mismatch(body.blame(branch).span(), sofar, actual);
    }
    seen.add(branch);
  }

  private boolean isNever(Type type) {
    return type.isNever();
  }

  private boolean functionsDiffer(Type a, Type b) {
    boolean callableA = a instanceof Type.FunctionDefinition || a instanceof Type.Closure;
    boolean callableB = b instanceof Type.FunctionDefinition || b instanceof Type.Closure;
    return callableA && callableB && !body.table.canUnify(a, b);
  }

  /// Different functions meet as function pointers.
  private void reify(Expr branch, Type sofar, Type actual) {
    Type pointer = body.coercion.pointerTo(sofar);
    Type other = body.coercion.pointerTo(actual);
    if (!body.table.unify(pointer, other)) {
      mismatch(body.blame(branch).span(), sofar, actual);
      return;
    }
    for (Expr earlier : seen) {
      body.facts.adjust(earlier, List.of(new Adjustment.Pointer(kind(sofar), pointer)));
    }
    body.facts.adjust(branch, List.of(new Adjustment.Pointer(kind(actual), pointer)));
    merged = pointer;
  }

  private static CastKind kind(Type function) {
    return function instanceof Type.Closure
        ? CastKind.CLOSURE_TO_FUNCTION
        : CastKind.REIFY_FUNCTION;
  }

  /// A branch without an expression, of type `()`.
  void addUnit(Span span) {
    if (merged == null) {
      merged = Type.UNIT;
    } else if (!body.table.unify(merged, Type.UNIT)) {
      mismatch(span, body.resolve(merged), Type.UNIT);
    }
  }

  private void mismatch(Span span, Type expected, Type found) {
    body.mismatch(span, expected, found);
  }

  void addMissingElse(Span span) {
    if (merged == null) {
      merged = Type.UNIT;
      return;
    }
    Type sofar = body.resolve(merged);
    if (!sofar.isNever() && !body.table.unify(sofar, Type.UNIT)) {
      body.report(
          Diagnostic.error("E0317", "`if` may be missing an `else` clause", span)
              .label(span, "expected `" + sofar.text() + "`, found `()`"));
    }
    if (sofar.isNever()) {
      for (Expr earlier : seen) {
        body.facts.adjust(earlier, List.of(new Adjustment.NeverToAny(Type.UNIT)));
      }
      merged = Type.UNIT;
    }
  }

  /// The merged type; never if there was no branch.
  Type result() {
    return merged == null ? Type.NEVER : merged;
  }
}
