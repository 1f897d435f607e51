package freehold.mir;

import java.util.ArrayList;
import java.util.List;

/// The operands and places that rvalues and terminators mention, in the order they are evaluated.
public final class Operands {
  private Operands() {}

  public static List<Operand> of(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> List.of(operand);
      case Rvalue.Repeat(Operand operand, var count) -> List.of(operand);
      case Rvalue.Ref ref -> List.of();
      case Rvalue.RawPointer pointer -> List.of();
      case Rvalue.Length length -> List.of();
      case Rvalue.Cast(var kind, Operand operand, var type) -> List.of(operand);
      case Rvalue.Binary(var operator, Operand left, Operand right) -> List.of(left, right);
      case Rvalue.CheckedBinary(var operator, Operand left, Operand right) -> List.of(left, right);
      case Rvalue.Unary(var operator, Operand operand) -> List.of(operand);
      case Rvalue.Discriminant discriminant -> List.of();
      case Rvalue.Aggregate(var kind, List<Operand> operands) -> operands;
    };
  }

  public static List<Operand> of(Terminator terminator) {
    return switch (terminator) {
      case Terminator.SwitchInt t -> List.of(t.operand());
      case Terminator.Call t -> {
        List<Operand> all = new ArrayList<>(t.arguments().size() + 1);
        all.add(t.callee());
        all.addAll(t.arguments());
        yield all;
      }
      case Terminator.Assert t -> ofAssert(t);
      case Terminator.Goto t -> List.of();
      case Terminator.Drop t -> List.of();
      case Terminator.Return t -> List.of();
      case Terminator.Resume t -> List.of();
      case Terminator.Unreachable t -> List.of();
      case Terminator.FalseEdge t -> List.of();
    };
  }

  private static List<Operand> ofAssert(Terminator.Assert terminator) {
    return switch (terminator.message()) {
      case AssertMessage.BoundsCheck(var length, var index) ->
          List.of(terminator.condition(), length, index);
      case AssertMessage.Undefined(var rule, var operator, var left, var right) ->
          List.of(terminator.condition(), left, right);
      case AssertMessage.Overflow m -> List.of(terminator.condition());
      case AssertMessage.NegationOverflow m -> List.of(terminator.condition());
      case AssertMessage.DivisionByZero m -> List.of(terminator.condition());
      case AssertMessage.RemainderByZero m -> List.of(terminator.condition());
    };
  }
}
