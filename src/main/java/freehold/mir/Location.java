package freehold.mir;

/// A point of a body: before the statement of that index, or before the terminator if the index is
/// the number of statements.
public record Location(BlockId block, int statementIndex) {
  public static final Location START = new Location(BlockId.START, 0);

  @Override
  public String toString() {
    return block + "[" + statementIndex + "]";
  }
}
