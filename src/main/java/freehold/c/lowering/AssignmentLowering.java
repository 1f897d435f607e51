package freehold.c.lowering;

import freehold.c.syntax.BinaryOperator;
import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.Type;

/// Assignments, `++` and `--`.
final class AssignmentLowering {
  private final FunctionLowering function;

  AssignmentLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Returns the value that was assigned.
  Operand assign(TypedExpression.Assign assign) {
    Place place = function.places.place(assign.target());
    boolean direct =
        assign.value() instanceof TypedExpression.Call
            && place.isLocal()
            && function.types.of(assign.value().type()).equals(function.types.of(assign.type()));
    if (direct) {
      function.expressions.into(place, assign.value());
      return new Operand.Copy(place);
    }
    Operand value = function.expressions.operand(assign.value());
    function.body.assign(place, new Rvalue.Use(value));
    return place.isLocal() ? new Operand.Copy(place) : value;
  }

  Operand compound(TypedExpression.CompoundAssign assign) {
    Place place = function.places.place(assign.target());
    CType type = assign.target().type();
    Operand old = new Operand.Copy(place);
    Operand right;
    if (Effects.has(assign.right())) {
      right = function.expressions.operand(assign.right());
    } else {
      right = function.expressions.operand(assign.right());
    }
    Operand result;
    if (assign.computation() instanceof CType.Pointer pointer) {
      boolean backwards = assign.operator() == BinaryOperator.SUBTRACT;
      result = function.arithmetic.move(old, right, backwards, pointer);
    } else {
      Operand left = function.expressions.convert(old, type, assign.computation());
      Operand wide =
          function.arithmetic.compute(
              assign.operator(), left, right, assign.computation(), assign.right().type());
      result = function.expressions.convert(wide, assign.computation(), type);
    }
    function.body.assign(place, new Rvalue.Use(result));
    return place.isLocal() ? new Operand.Copy(place) : result;
  }

  /// @param wanted whether the value is used
  Operand step(TypedExpression.Step step, boolean wanted) {
    Place place = function.places.place(step.target());
    CType type = step.target().type();
    Type lowered = function.types.of(type);
    Operand old = new Operand.Copy(place);
    if (wanted && step.isPostfix()) {
      old = function.body.keep(lowered, new Rvalue.Use(old));
    }
    Operand result = next(old, type, step.increments());
    function.body.assign(place, new Rvalue.Use(result));
    return step.isPostfix() ? old : result;
  }

  private Operand next(Operand old, CType type, boolean increments) {
    if (type instanceof CType.Pointer pointer) {
      Operand one = function.number(function.types.of(CType.LONG), 1);
      return function.arithmetic.move(old, one, !increments, pointer);
    }
    BinaryOperator operator = increments ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
    CType wide = freehold.c.types.Promotion.of(type);
    Operand left = function.expressions.convert(old, type, wide);
    Operand one =
        wide instanceof CType.Floating
            ? new Operand.Literal(new freehold.mir.Constant.Floating(function.types.of(wide), 1))
            : function.number(function.types.of(wide), 1);
    Operand sum = function.arithmetic.compute(operator, left, one, wide, wide);
    return function.expressions.convert(sum, wide, type);
  }
}
