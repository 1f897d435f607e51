package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Lifetime;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// Checks branches, loops and jumps.
final class ControlChecker {
  private final BodyChecker body;
  private final BlockChecker blocks;

  ControlChecker(BodyChecker body, BlockChecker blocks) {
    this.body = body;
    this.blocks = blocks;
  }

  Type conditional(Expr.If branch, Expectation expectation) {
    body.scopes.push();
    body.checkCoerce(branch.condition(), Type.BOOL);
    boolean before = body.diverges;
    BranchMerge merge = new BranchMerge(body, expectation);
    body.diverges = false;
    Expr then = program(branch);
    Type thenType = body.check(then, merge.expectation(expectation));
    body.scopes.pop();
    boolean thenDiverges = body.diverges;
    if (branch.otherwise().isEmpty()) {
      elseless(branch, then, thenType, merge);
      body.diverges = before;
      return merge.result();
    }
    merge.add(then, thenType);
    body.diverges = false;
    Expr otherwise = branch.otherwise().get();
    merge.add(otherwise, body.check(otherwise, merge.expectation(expectation)));
    body.diverges = before || (thenDiverges && body.diverges);
    return merge.result();
  }

  private void elseless(Expr.If branch, Expr then, Type thenType, BranchMerge merge) {
    Type type = body.resolve(thenType);
    if (type.isNever() || body.table.unify(type, Type.UNIT)) {
      if (type.isNever()) {
        body.facts.adjust(then, java.util.List.of(new Adjustment.NeverToAny(Type.UNIT)));
      }
      merge.addUnit(branch.span());
      return;
    }
    merge.add(then, thenType);
    merge.addMissingElse(branch.span());
  }

  private Expr program(Expr.If branch) {
    return body.program.blockExpr(branch.then());
  }

  Type let(Expr.Let let) {
    Type scrutinee = body.check(let.value(), Expectation.NONE);
    body.patterns.check(let.pattern(), scrutinee);
    return Type.BOOL;
  }

  Type match(Expr.Match match, Expectation expectation) {
    Type scrutinee = body.check(match.scrutinee(), Expectation.NONE);
    boolean before = body.diverges;
    BranchMerge merge = new BranchMerge(body, expectation);
    boolean all = true;
    for (Expr.Arm arm : match.arms()) {
      body.scopes.push();
      body.diverges = false;
      body.patterns.check(arm.pattern(), scrutinee);
      arm.guard().ifPresent(guard -> body.checkCoerce(guard, Type.BOOL));
      body.diverges = false;
      Type type = body.check(arm.body(), merge.expectation(expectation));
      merge.add(arm.body(), type);
      all &= body.diverges;
      body.scopes.pop();
    }
    body.diverges = before || (all && !match.arms().isEmpty());
    if (match.arms().isEmpty()) {
      body.diverges = true;
      return Type.NEVER;
    }
    return merge.result();
  }

  Type loop(Expr.Loop loop, Expectation expectation) {
    boolean conditional = body.facts.conditionalLoops.containsKey(loop);
    LoopFrame.Kind kind = conditional ? LoopFrame.Kind.CONDITIONAL : LoopFrame.Kind.LOOP;
    BranchMerge merge = new BranchMerge(body, conditional ? Expectation.NONE : expectation);
    LoopFrame frame = new LoopFrame(body.newLabel(), loop.label(), kind, merge);
    body.facts.labels.put(loop, frame.id);
    body.loops.push(frame);
    boolean before = body.diverges;
    blocks.loopBody(loop);
    body.loops.pop();
    if (conditional) {
      body.diverges = before;
      return Type.UNIT;
    }
    body.diverges = before || !frame.broken;
    return frame.broken ? merge.result() : Type.NEVER;
  }

  Type leave(Expr.Break leave) {
    Optional<LoopFrame> frame = frame(leave.label(), leave.span(), "break");
    if (frame.isEmpty()) {
      leave.value().ifPresent(v -> body.check(v, Expectation.NONE));
      return Type.NEVER;
    }
    LoopFrame loop = frame.get();
    body.facts.labels.put(leave, loop.id);
    if (leave.value().isPresent()) {
      Expr value = leave.value().get();
      Type type = body.check(value, loop.result.expectation(Expectation.NONE));
      if (loop.kind == LoopFrame.Kind.CONDITIONAL) {
        body.report(
            Diagnostic.error(
                "E0571", "`break` with value from a `while` or `for` loop", leave.span()));
      } else {
        loop.result.add(value, type);
      }
    } else if (loop.kind != LoopFrame.Kind.CONDITIONAL) {
      loop.result.addUnit(leave.span());
    }
    loop.broken = true;
    return Type.NEVER;
  }

  Type next(Expr.Continue next) {
    frame(next.label(), next.span(), "continue")
        .ifPresent(loop -> {
          body.facts.labels.put(next, loop.id);
          if (loop.kind == LoopFrame.Kind.BLOCK) {
            body.report(
                Diagnostic.error("E0696", "`continue` pointing to a labeled block", next.span()));
          }
        });
    return Type.NEVER;
  }

  private Optional<LoopFrame> frame(Optional<Lifetime> label, Span span, String word) {
    for (LoopFrame frame : body.loops) {
      if (frame.kind == LoopFrame.Kind.BOUNDARY) {
        return outside(label, span, word, true);
      }
      if (label.isEmpty() && frame.kind != LoopFrame.Kind.BLOCK) {
        return Optional.of(frame);
      }
      if (label.isPresent()
          && frame.label.isPresent()
          && frame.label.get().name().equals(label.get().name())) {
        return Optional.of(frame);
      }
    }
    return outside(label, span, word, false);
  }

  private Optional<LoopFrame> outside(
      Optional<Lifetime> label, Span span, String word, boolean closure) {
    if (label.isPresent()) {
      String code = closure ? "E0767" : "E0426";
      body.report(
          Diagnostic.error(
              code, "use of undeclared label `'" + label.get().name() + "`", label.get().span()));
    } else {
      String code = closure ? "E0267" : "E0268";
      body.report(
          Diagnostic.error(
              code,
              closure
                  ? "`" + word + "` inside of a closure"
                  : "`" + word + "` outside of a loop or labeled block",
              span));
    }
    return Optional.empty();
  }

  Type result(Expr.Return result) {
    if (body.returnType == null) {
      body.report(
          Diagnostic.error("E0572", "return statement outside of function body", result.span()));
      return Type.NEVER;
    }
    if (result.value().isPresent()) {
      body.checkCoerce(result.value().get(), body.returnType);
    } else if (!body.table.unify(body.returnType, Type.UNIT)) {
      body.report(
          Diagnostic.error(
              "E0069", "`return;` in a function whose return type is not `()`", result.span()));
    }
    return Type.NEVER;
  }
}
