package freehold.mir;

/// A local of a body; 0 is the return place, then come the arguments.
public record LocalId(int index) {
  public static final LocalId RETURN = new LocalId(0);

  @Override
  public String toString() {
    return "_" + index;
  }
}
