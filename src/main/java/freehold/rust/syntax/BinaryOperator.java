package freehold.rust.syntax;

/// The operators between two expressions, assignment and ranges excepted.
public enum BinaryOperator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  REMAINDER("%"),
  BIT_AND("&"),
  BIT_OR("|"),
  BIT_XOR("^"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>"),
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  AND("&&"),
  OR("||");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public boolean isLazy() {
    return this == AND || this == OR;
  }

  public boolean isComparison() {
    return compareTo(EQUAL) >= 0 && compareTo(GREATER_OR_EQUAL) <= 0;
  }

  public boolean isShift() {
    return this == SHIFT_LEFT || this == SHIFT_RIGHT;
  }
}
