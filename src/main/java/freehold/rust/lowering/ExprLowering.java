package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates an expression into a place, or only for its effects.
final class ExprLowering {
  private final FunctionLowering function;

  ExprLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Evaluates `expr` and writes its value to `destination`, which holds nothing to drop.
  void into(Place destination, TypedExpr expr) {
    switch (expr) {
      case TypedExpr.OfBlock e -> function.jumps.block(destination, e);
      case TypedExpr.If e -> function.conditions.ifInto(destination, e);
      case TypedExpr.Match e -> function.matches.matchInto(destination, e);
      case TypedExpr.Loop e -> function.jumps.loop(destination, e);
      case TypedExpr.Call e -> call(destination, e);
      case TypedExpr.Lazy e -> function.conditions.booleanInto(destination, e);
      case TypedExpr.Let e -> function.conditions.booleanInto(destination, e);
      case TypedExpr.NeverToAny e -> never(e);
      case TypedExpr.Break e -> function.jumps.leave(e);
      case TypedExpr.Continue e -> function.jumps.leave(e);
      case TypedExpr.Return e -> function.jumps.leave(e);
      case TypedExpr.Assign e -> {
        function.assignments.assign(e);
        unitInto(destination, e.span());
      }
      case TypedExpr.CompoundAssign e -> {
        function.assignments.assign(e);
        unitInto(destination, e.span());
      }
      case TypedExpr.Local e -> consume(destination, e);
      case TypedExpr.Static e -> consume(destination, e);
      case TypedExpr.Field e -> consume(destination, e);
      case TypedExpr.Index e -> consume(destination, e);
      case TypedExpr.Deref e -> consume(destination, e);
      case TypedExpr.Literal e -> rvalue(destination, e);
      case TypedExpr.Const e -> rvalue(destination, e);
      case TypedExpr.Borrow e -> rvalue(destination, e);
      case TypedExpr.RawBorrow e -> rvalue(destination, e);
      case TypedExpr.Binary e -> rvalue(destination, e);
      case TypedExpr.Unary e -> rvalue(destination, e);
      case TypedExpr.Cast e -> rvalue(destination, e);
      case TypedExpr.Tuple e -> rvalue(destination, e);
      case TypedExpr.Array e -> rvalue(destination, e);
      case TypedExpr.Repeat e -> rvalue(destination, e);
      case TypedExpr.Adt e -> rvalue(destination, e);
      case TypedExpr.Closure e -> rvalue(destination, e);
    }
  }

  /// Evaluates `expr` for its effects; its value, if it has one, is a temporary.
  void effect(TypedExpr expr) {
    if (expr.type().isUnit() && !isPlace(expr)) {
      into(function.unit(), expr);
    } else if (expr.type().isNever()) {
      into(Place.of(function.graph.newTemporary(Type.NEVER, expr.span())), expr);
    } else {
      function.operands.temporary(expr, function.temporaryScope());
    }
  }

  /// Evaluates `expr` in a scope of its own, at whose end its temporaries are dropped.
  void terminating(Place destination, TypedExpr expr) {
    ScopeStack.Scope scope = function.scopes.push(expr.span());
    function.withTemporaries(scope, () -> into(destination, expr));
    function.scopes.pop(scope);
  }

  /// Writes `()`; not where nobody looks, the return place among them.
  void unitInto(Place destination, Span span) {
    if (!function.isUnread(destination) && !destination.equals(Place.of(LocalId.RETURN))) {
      function.graph.use(span, destination, new Operand.Literal(new Constant.ZeroSized(Type.UNIT)));
    }
  }

  static boolean isPlace(TypedExpr expr) {
    return expr instanceof TypedExpr.Local
        || expr instanceof TypedExpr.Static
        || expr instanceof TypedExpr.Field
        || expr instanceof TypedExpr.Index
        || expr instanceof TypedExpr.Deref;
  }

  private void consume(Place destination, TypedExpr expr) {
    Place place = function.places.place(expr);
    function.graph.use(expr.span(), destination, function.operands.consume(place, expr.type()));
  }

  private void rvalue(Place destination, TypedExpr expr) {
    if (function.isUnread(destination)
        && expr instanceof TypedExpr.Tuple tuple
        && tuple.elements().isEmpty()) {
      return;
    }
    function.graph.assign(expr.span(), destination, function.rvalues.rvalue(expr));
  }

  private void never(TypedExpr.NeverToAny expr) {
    effect(expr.operand());
    function.graph.terminate(new Terminator.Unreachable(function.graph.source(expr.span())));
  }

  private void call(Place destination, TypedExpr.Call call) {
    if (function.aggregates.isConstructor(call)) {
      function.graph.assign(call.span(), destination, function.aggregates.construct(call));
      return;
    }
    List<TypedExpr> parts = new ArrayList<>();
    parts.add(call.callee());
    parts.addAll(call.arguments());
    List<Operand> operands = function.operands.inOrder(parts);
    Optional<BlockId> target =
        call.type().isNever() ? Optional.empty() : Optional.of(function.graph.newBlock());
    function.graph.terminate(
        new Terminator.Call(
            function.graph.source(call.span()),
            call.callSpan(),
            operands.getFirst(),
            operands.subList(1, operands.size()),
            destination,
            target,
            function.scopes.unwindTarget()));
    target.ifPresent(function.graph::continueIn);
    function.operands.markMoved(operands);
  }
}
