package freehold.mir.type;

/// A declaration of a program or a library: item, variant, method, closure.
///
/// @param path as people see it, such as `std::vec::Vec::push`; the index alone tells two apart
public record DefId(int index, String path) {
  @Override
  public boolean equals(Object other) {
    return other instanceof DefId that && index == that.index;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return path;
  }
}
