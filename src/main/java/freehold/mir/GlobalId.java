package freehold.mir;

/// A global of a program, by its place in [Program#globals].
public record GlobalId(int index) {
  @Override
  public String toString() {
    return "g" + index;
  }
}
