package freehold.rust.syntax.stored;

/// The readers of one stored tree; they need each other, since types hold expressions and
/// expressions hold items.
final class TreeReader {
  private final ItemReader items;
  private final ExprReader exprs;
  private final PatternReader patterns;
  private final TypeReader types;
  private final TokenReader tokens;

  TreeReader(StoredInput in) {
    this.items = new ItemReader(in, this);
    this.exprs = new ExprReader(in, this);
    this.patterns = new PatternReader(in, this);
    this.types = new TypeReader(in, this);
    this.tokens = new TokenReader(in, this);
  }

  ItemReader items() {
    return items;
  }

  ExprReader exprs() {
    return exprs;
  }

  PatternReader patterns() {
    return patterns;
  }

  TypeReader types() {
    return types;
  }

  TokenReader tokens() {
    return tokens;
  }
}
