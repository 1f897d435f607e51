package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.ScopeId;
import freehold.mir.Terminator;
import freehold.mir.UnaryOp;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Conditions as jumps: `&&`, `||`, `!` and `let` become edges, not values.
final class ConditionLowering {
  private final FunctionLowering function;

  ConditionLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Since edition 2024 the temporaries of `if let` are dropped before `else`.
  void ifInto(Place destination, TypedExpr.If expr) {
    ScopeId outer = function.graph.scope();
    ScopeStack.Scope scope = function.scopes.push(expr.then().span());
    BlockId otherwise = function.graph.newBlock();
    BlockId join = function.graph.newBlock();
    ElseTarget target = new ElseTarget(function.scopes.depth() - 1, otherwise);
    ScopeStack.Scope temporaries = function.edition2024() ? scope : function.temporaryScope();
    function.withTemporaries(temporaries, () -> condition(expr.condition(), target, scope));
    function.expressions.terminating(destination, expr.then());
    function.scopes.pop(scope);
    function.graph.restoreScope(outer);
    function.graph.goTo(expr.then().span().endPoint(), join);
    function.graph.continueIn(otherwise);
    if (expr.otherwise().isPresent()) {
      function.expressions.terminating(destination, expr.otherwise().get());
    } else {
      function.expressions.unitInto(destination, expr.span().endPoint());
    }
    function.graph.goTo(expr.span().endPoint(), join);
    function.graph.continueIn(join);
  }

  /// The value of `a && b`, `a || b` or `let … = …` as a `bool`.
  void booleanInto(Place destination, TypedExpr expr) {
    ScopeId outer = function.graph.scope();
    ScopeStack.Scope scope = function.scopes.push(expr.span());
    BlockId otherwise = function.graph.newBlock();
    BlockId join = function.graph.newBlock();
    ElseTarget target = new ElseTarget(function.scopes.depth() - 1, otherwise);
    function.withTemporaries(scope, () -> condition(expr, target, scope));
    truth(expr.span(), destination, true);
    function.scopes.pop(scope);
    function.graph.restoreScope(outer);
    function.graph.goTo(expr.span(), join);
    function.graph.continueIn(otherwise);
    truth(expr.span(), destination, false);
    function.graph.goTo(expr.span(), join);
    function.graph.continueIn(join);
  }

  private void truth(Span span, Place destination, boolean value) {
    function.graph.use(span, destination, OperandLowering.scalar(Type.BOOL, value ? 1 : 0));
  }

  /// Goes on behind if `expr` is true, else to `target`. What `let` binds is dropped with
  /// `variables`.
  void condition(TypedExpr expr, ElseTarget target, ScopeStack.Scope variables) {
    switch (expr) {
      case TypedExpr.Lazy(boolean isAnd, var left, var right, var span) when isAnd -> {
        condition(left, target, variables);
        condition(right, target, variables);
      }
      case TypedExpr.Lazy lazy -> either(lazy, target, variables);
      case TypedExpr.Unary(UnaryOp operator, var operand, var type, var span)
          when operator == UnaryOp.NOT -> {
        ElseTarget negated = here();
        condition(operand, negated, variables);
        fail(span, target);
        function.graph.continueIn(negated.block());
      }
      case TypedExpr.Let let -> let(let, target, variables);
      case TypedExpr other -> value(other, target);
    }
  }

  /// A target that leaves no scopes.
  private ElseTarget here() {
    return new ElseTarget(function.scopes.depth(), function.graph.newBlock());
  }

  private void either(TypedExpr.Lazy lazy, ElseTarget target, ScopeStack.Scope variables) {
    ElseTarget right = here();
    BlockId join = function.graph.newBlock();
    condition(lazy.left(), right, variables);
    function.graph.goTo(lazy.span(), join);
    function.graph.continueIn(right.block());
    condition(lazy.right(), target, variables);
    function.graph.goTo(lazy.span(), join);
    function.graph.continueIn(join);
  }

  /// Leaves the scopes of the target and goes there.
  void fail(Span span, ElseTarget target) {
    function.scopes.exitTo(target.depth());
    function.graph.goTo(span, target.block());
  }

  private void let(TypedExpr.Let let, ElseTarget target, ScopeStack.Scope variables) {
    Place place = function.places.place(let.value());
    function.matches.inspect(let.value().span(), place);
    List<MatchCandidate> leaves = function.matches.test(place, let.pattern(), target);
    function.graph.enterScope(let.span());
    function.bindings.declare(let.pattern(), let.span());
    BlockId matched = function.graph.newBlock();
    function.matches.bindLeaves(leaves, matched, variables);
    function.graph.continueIn(matched);
  }

  private void value(TypedExpr expr, ElseTarget target) {
    Operand operand = booleanOperand(expr);
    BlockId yes = function.graph.newBlock();
    BlockId no = function.graph.newBlock();
    function.graph.terminate(
        new Terminator.SwitchInt(
            function.graph.source(expr.span()),
            operand,
            List.of(new Terminator.Case(BigInteger.ZERO, no)),
            Optional.of(yes)));
    function.graph.continueIn(no);
    fail(expr.span(), target);
    function.graph.continueIn(yes);
  }

  /// Temporaries of the condition are dropped before it is looked at.
  private Operand booleanOperand(TypedExpr expr) {
    if (expr instanceof TypedExpr.Literal(Constant constant, var type, var span)) {
      return new Operand.Literal(constant);
    }
    if (expr instanceof TypedExpr.Local local) {
      return new Operand.Copy(function.placeOf(local.variable()));
    }
    LocalId result = function.graph.newTemporary(Type.BOOL, expr.span());
    function.expressions.terminating(Place.of(result), expr);
    return new Operand.Move(Place.of(result));
  }
}
