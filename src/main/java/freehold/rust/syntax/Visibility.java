package freehold.rust.syntax;

/// Who may name an item.
public sealed interface Visibility {
  /// Nothing written: the module that the item stands in.
  record Inherited() implements Visibility {}

  record Public() implements Visibility {}

  /// `pub(crate)`, `pub(super)`, `pub(self)`, `pub(in path)`.
  record Restricted(Path path) implements Visibility {}
}
