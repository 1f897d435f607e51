package freehold.c.types;

/// An `enum`: as gcc has it, its values are `unsigned int` unless one is negative.
public final class EnumerationDefinition {
  private final String tag;
  private WholeKind kind = WholeKind.UNSIGNED;

  EnumerationDefinition(String tag) {
    this.tag = tag;
  }

  void complete(boolean hasNegative) {
    kind = hasNegative ? WholeKind.INT : WholeKind.UNSIGNED;
  }

  WholeKind kind() {
    return kind;
  }

  String text() {
    return "enum " + (tag.isEmpty() ? "<anonymous>" : tag);
  }
}
