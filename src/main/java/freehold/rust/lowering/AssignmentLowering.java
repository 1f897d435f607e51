package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.SourceInfo;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// `target = value` and `target += value`.
final class AssignmentLowering {
  private final FunctionLowering function;

  AssignmentLowering(FunctionLowering function) {
    this.function = function;
  }

  /// The value first, then the place; what the place held is dropped before the write.
  void assign(TypedExpr.Assign expr) {
    if (!function.needsDrop(expr.target().type())) {
      Rvalue value = function.rvalues.rvalue(expr.value());
      Place place = function.places.place(expr.target());
      function.graph.assign(expr.span(), place, value);
      return;
    }
    Operand value = function.operands.before(expr.target(), expr.value());
    Place place = function.places.place(expr.target());
    dropAndReplace(expr.span(), place, value);
    function.operands.markMoved(List.of(value));
  }

  /// The new value is written even if dropping the old one panics.
  private void dropAndReplace(Span span, Place place, Operand value) {
    SourceInfo source = function.graph.source(span);
    BlockId next = function.graph.newBlock();
    BlockId cleanup = function.graph.newCleanupBlock();
    BlockId onward =
        function.scopes.unwindTarget().orElseGet(() -> function.scopes.resumeBlock(source));
    function.graph.terminate(new Terminator.Drop(source, place, next, Optional.of(cleanup)));
    function.graph.continueIn(cleanup);
    function.graph.push(new Statement.Assign(source, place, new Rvalue.Use(value)));
    function.graph.terminate(new Terminator.Goto(source, onward));
    function.graph.continueIn(next);
    function.graph.push(new Statement.Assign(source, place, new Rvalue.Use(value)));
  }

  void assign(TypedExpr.CompoundAssign expr) {
    Operand value = function.operands.before(expr.target(), expr.value());
    Place place = function.places.place(expr.target());
    Rvalue result =
        function.arithmetic.binary(
            expr.span(),
            expr.operator(),
            new ArithmeticLowering.Scalar(new Operand.Copy(place), expr.target().type()),
            new ArithmeticLowering.Scalar(value, expr.value().type()));
    function.graph.assign(expr.span(), place, result);
  }
}
