package freehold.rust.lowering;

import freehold.mir.BinaryOp;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Statement;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Evaluates expressions to operands, and to temporaries with their lifetimes.
final class OperandLowering {
  private final FunctionLowering function;

  OperandLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Evaluates `expr` to an operand that is used at once.
  Operand operand(TypedExpr expr) {
    return switch (expr) {
      case TypedExpr.Literal e -> new Operand.Literal(e.constant());
      case TypedExpr.Const e ->
          new Operand.Literal(new Constant.Item(e.type(), e.definition(), e.arguments()));
      case TypedExpr e when ExprLowering.isPlace(e) -> consume(function.places.place(e), e.type());
      case TypedExpr e when e.type().isUnit() -> {
        function.expressions.effect(e);
        yield new Operand.Literal(new Constant.ZeroSized(Type.UNIT));
      }
      case TypedExpr e when function.needsDrop(e.type()) ->
          new Operand.Move(Place.of(temporary(e, function.temporaryScope())));
      case TypedExpr e -> new Operand.Move(Place.of(scratch(e)));
    };
  }

  /// Evaluates from left to right. A place is read where the operands are used, unless something
  /// evaluated in between could change it; then it is read into a temporary first.
  List<Operand> inOrder(List<TypedExpr> exprs) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < exprs.size(); i++) {
      List<TypedExpr> later = exprs.subList(i + 1, exprs.size());
      operands.add(operand(exprs.get(i), later.stream().allMatch(this::isHarmless)));
    }
    return operands;
  }

  /// Evaluates `expr` to an operand that is used after `later` was evaluated to a place.
  Operand before(TypedExpr later, TypedExpr expr) {
    return operand(expr, isHarmless(later));
  }

  private Operand operand(TypedExpr expr, boolean mayWait) {
    return mayWait || !ExprLowering.isPlace(expr)
        ? operand(expr)
        : new Operand.Move(Place.of(stored(expr)));
  }

  private LocalId stored(TypedExpr expr) {
    return function.needsDrop(expr.type())
        ? temporary(expr, function.temporaryScope())
        : scratch(expr);
  }

  /// Whether evaluating `expr` before the places left of it are read changes nothing: it neither
  /// writes nor moves nor calls.
  private boolean isHarmless(TypedExpr expr) {
    return switch (expr) {
      case TypedExpr.Literal e -> true;
      case TypedExpr.Const e -> true;
      case TypedExpr.Local e -> true;
      case TypedExpr.Static e -> true;
      case TypedExpr.Field e -> isHarmless(e.operand());
      case TypedExpr.Deref e -> isHarmless(e.operand());
      case TypedExpr.Index e -> isHarmless(e.operand()) && isHarmless(e.index());
      case TypedExpr.Binary e -> isHarmless(e.left()) && isHarmless(e.right());
      case TypedExpr.Unary e -> isHarmless(e.operand());
      case TypedExpr.Cast e -> function.isCopy(e.operand().type()) && isHarmless(e.operand());
      case TypedExpr.Adt e ->
          e.base().isEmpty()
              && function.isCopy(e.type())
              && e.fields().stream().allMatch(field -> isHarmless(field.value()));
      case TypedExpr.Tuple e ->
          function.isCopy(e.type()) && e.elements().stream().allMatch(this::isHarmless);
      case TypedExpr e -> false;
    };
  }

  /// A temporary that only the next instructions read: no storage of its own to show, nothing to
  /// drop.
  private LocalId scratch(TypedExpr expr) {
    LocalId local = function.graph.newTemporary(expr.type(), expr.span());
    function.expressions.into(Place.of(local), expr);
    return local;
  }

  /// A temporary that lives to the end of `scope`.
  LocalId temporary(TypedExpr expr, ScopeStack.Scope scope) {
    LocalId local = function.graph.newTemporary(expr.type(), expr.span());
    storageLive(expr.span(), local);
    function.scopes.scheduleStorage(scope, local);
    function.expressions.into(Place.of(local), expr);
    if (function.needsDrop(expr.type())) {
      function.scopes.scheduleValue(scope, local);
    }
    return local;
  }

  void storageLive(Span span, LocalId local) {
    function.graph.push(new Statement.StorageLive(function.graph.source(span), local));
  }

  Operand consume(Place place, Type type) {
    return function.isCopy(type) ? new Operand.Copy(place) : new Operand.Move(place);
  }

  /// The same value without moving it; for scalars.
  static Operand copyOf(Operand operand) {
    return operand instanceof Operand.Move(Place place) ? new Operand.Copy(place) : operand;
  }

  /// Says that these operands were handed over, so that temporaries among them need no drop.
  void markMoved(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Move(Place place)
          && place.isLocal()
          && !CapturedPlaces.isStandIn(place)
          && !function.graph.local(place.local()).isUserVariable()) {
        function.scopes.markMoved(place.local());
      }
    }
  }

  static Operand scalar(Type type, long value) {
    return new Operand.Literal(new Constant.Scalar(type, java.math.BigInteger.valueOf(value)));
  }

  /// Computes a comparison into a fresh `bool`.
  Operand compare(Span span, BinaryOp operator, Operand left, Operand right) {
    LocalId result = function.graph.newTemporary(Type.BOOL, span);
    function.graph.assign(span, result, new freehold.mir.Rvalue.Binary(operator, left, right));
    return new Operand.Move(Place.of(result));
  }
}
