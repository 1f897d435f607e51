package freehold.rust.types;

import freehold.rust.syntax.BinaryOperator;

/// The trait and method that overload an operator; `path` is below std's root.
record OperatorTrait(String path, String method) {
  static OperatorTrait of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> new OperatorTrait("ops::Add", "add");
      case SUBTRACT -> new OperatorTrait("ops::Sub", "sub");
      case MULTIPLY -> new OperatorTrait("ops::Mul", "mul");
      case DIVIDE -> new OperatorTrait("ops::Div", "div");
      case REMAINDER -> new OperatorTrait("ops::Rem", "rem");
      case BIT_AND -> new OperatorTrait("ops::BitAnd", "bitand");
      case BIT_OR -> new OperatorTrait("ops::BitOr", "bitor");
      case BIT_XOR -> new OperatorTrait("ops::BitXor", "bitxor");
      case SHIFT_LEFT -> new OperatorTrait("ops::Shl", "shl");
      case SHIFT_RIGHT -> new OperatorTrait("ops::Shr", "shr");
      case EQUAL -> new OperatorTrait("cmp::PartialEq", "eq");
      case NOT_EQUAL -> new OperatorTrait("cmp::PartialEq", "ne");
      case LESS -> new OperatorTrait("cmp::PartialOrd", "lt");
      case LESS_OR_EQUAL -> new OperatorTrait("cmp::PartialOrd", "le");
      case GREATER -> new OperatorTrait("cmp::PartialOrd", "gt");
      case GREATER_OR_EQUAL -> new OperatorTrait("cmp::PartialOrd", "ge");
      case AND, OR -> throw new AssertionError("lazy operators have no trait");
    };
  }

  static OperatorTrait assigning(BinaryOperator operator) {
    OperatorTrait plain = of(operator);
    return new OperatorTrait(plain.path() + "Assign", plain.method() + "_assign");
  }
}
