package freehold.mir;

/// A basic block of a body, by its place in [Body#blocks].
public record BlockId(int index) {
  public static final BlockId START = new BlockId(0);

  @Override
  public String toString() {
    return "bb" + index;
  }
}
