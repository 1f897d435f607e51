package freehold.c.lowering;

import freehold.c.types.TypedExpression;

/// Whether an expression can change what another reads: it assigns or calls.
final class Effects {
  private Effects() {}

  static boolean has(TypedExpression expression) {
    return switch (expression) {
      case TypedExpression.Whole e -> false;
      case TypedExpression.Real e -> false;
      case TypedExpression.Text e -> false;
      case TypedExpression.VariableUse e -> false;
      case TypedExpression.FunctionUse e -> false;
      case TypedExpression.FunctionAddress e -> false;
      case TypedExpression.Member e -> has(e.base());
      case TypedExpression.Element e -> has(e.array()) || has(e.index());
      case TypedExpression.Dereference e -> has(e.pointer());
      case TypedExpression.AddressOf e -> has(e.target());
      case TypedExpression.Decay e -> has(e.array());
      case TypedExpression.Arithmetic e -> has(e.left()) || has(e.right());
      case TypedExpression.PointerOffset e -> has(e.pointer()) || has(e.index());
      case TypedExpression.PointerDifference e -> has(e.left()) || has(e.right());
      case TypedExpression.Logical e -> has(e.left()) || has(e.right());
      case TypedExpression.Not e -> has(e.operand());
      case TypedExpression.Negate e -> has(e.operand());
      case TypedExpression.Complement e -> has(e.operand());
      case TypedExpression.Conditional e ->
          has(e.condition()) || has(e.then()) || has(e.otherwise());
      case TypedExpression.Comma e -> has(e.first()) || has(e.second());
      case TypedExpression.Convert e -> has(e.operand());
      case TypedExpression.Assign e -> true;
      case TypedExpression.CompoundAssign e -> true;
      case TypedExpression.Step e -> true;
      case TypedExpression.Call e -> true;
      case TypedExpression.CompoundLiteral e -> true;
      case TypedExpression.NextArgument e -> true;
    };
  }
}
