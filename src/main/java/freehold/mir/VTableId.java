package freehold.mir;

/// A vtable of a program, by its place in [Program#vtables].
public record VTableId(int index) {
  @Override
  public String toString() {
    return "vtable" + index;
  }
}
