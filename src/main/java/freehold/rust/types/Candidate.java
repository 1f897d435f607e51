package freehold.rust.types;

import freehold.mir.type.Signature;
import java.util.List;

/// A way in which a trait may hold for a type.
sealed interface Candidate {
  record OfImpl(ImplIndex.Header header) implements Candidate {}

  /// A `where` clause in scope, a bound of an opaque or associated type, or what `dyn Trait` is.
  record Assumption(TraitReference reference, Origin origin) implements Candidate {}

  enum Origin {
    ENVIRONMENT,
    BOUND,
    OBJECT
  }

  /// Known to the language; holds if all of `nested` does.
  record BuiltIn(List<Predicate> nested) implements Candidate {}

  /// A closure, function or function pointer as `Fn`, `FnMut` or `FnOnce`.
  record Callable(Signature signature) implements Candidate {}

  /// It is not known yet; asking again later may help.
  record Unknown() implements Candidate {}
}
