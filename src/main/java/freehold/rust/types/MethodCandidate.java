package freehold.rust.types;

import freehold.rust.names.Definition;

/// An item that a method name may mean.
sealed interface MethodCandidate {
  Definition item();

  /// Of an `impl` without a trait.
  record Inherent(Definition item) implements MethodCandidate {}

  /// Of a trait that is known to hold: a bound, or what a `dyn` is.
  record Bound(Definition item, TraitReference reference) implements MethodCandidate {}

  /// Of a trait in scope.
  record Extension(Definition item) implements MethodCandidate {}

  default boolean isExtension() {
    return this instanceof Extension;
  }
}
