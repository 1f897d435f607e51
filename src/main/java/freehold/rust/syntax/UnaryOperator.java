package freehold.rust.syntax;

/// The operators before an expression that are not borrows.
public enum UnaryOperator {
  NEGATE("-"),
  NOT("!"),
  DEREFERENCE("*");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
