package freehold.c.syntax;

/// The operators between two expressions, with how tightly they bind.
public enum BinaryOperator {
  OR_OR("||", 1),
  AND_AND("&&", 2),
  OR("|", 3),
  XOR("^", 4),
  AND("&", 5),
  EQUAL("==", 6),
  NOT_EQUAL("!=", 6),
  LESS("<", 7),
  GREATER(">", 7),
  LESS_EQUAL("<=", 7),
  GREATER_EQUAL(">=", 7),
  SHIFT_LEFT("<<", 8),
  SHIFT_RIGHT(">>", 8),
  ADD("+", 9),
  SUBTRACT("-", 9),
  MULTIPLY("*", 10),
  DIVIDE("/", 10),
  REMAINDER("%", 10);

  private final String text;
  private final int precedence;

  BinaryOperator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  public String text() {
    return text;
  }

  /// Greater binds tighter.
  int precedence() {
    return precedence;
  }

  static BinaryOperator of(String text) {
    for (BinaryOperator operator : values()) {
      if (operator.text.equals(text)) {
        return operator;
      }
    }
    throw new AssertionError(text);
  }

  /// Whether it compares its operands: the result is then 0 or 1.
  public boolean isComparison() {
    return switch (this) {
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> true;
      case OR,
          XOR,
          AND,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          REMAINDER,
          OR_OR,
          AND_AND ->
          false;
    };
  }
}
