package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import java.util.List;

/// How a trait holds for a type, decided.
sealed interface Selection {
  /// `nested` must hold too.
  record OfImpl(Definition implementation, List<Type> arguments, List<Predicate> nested)
      implements Selection {}

  record Assumed(TraitReference reference, Candidate.Origin origin) implements Selection {}

  record BuiltIn(List<Predicate> nested) implements Selection {}

  record Callable() implements Selection {}

  record Ambiguous() implements Selection {}

  record None() implements Selection {}
}
