package freehold.mir.type;

/// A lifetime. Type checking sees only [Erased] ones; the borrow checker gives each its variable.
public sealed interface Region {
  Region ERASED = new Erased();
  Region STATIC = new Static();

  record Erased() implements Region {}

  record Static() implements Region {}

  /// A lifetime parameter of the item, by its place among all generic parameters.
  record Parameter(int index, String name) implements Region {}

  /// Bound by a `for<'a>` around the type, by name.
  record Bound(String name) implements Region {}

  /// An elided lifetime of a signature: the n-th in order of appearance.
  record Elided(int index) implements Region {}

  /// A variable of the borrow checker.
  record Variable(int index) implements Region {}
}
