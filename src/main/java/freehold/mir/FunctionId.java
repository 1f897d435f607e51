package freehold.mir;

/// A monomorphic function of a program, by its place in [Program#functions].
public record FunctionId(int index) {
  @Override
  public String toString() {
    return "f" + index;
  }
}
