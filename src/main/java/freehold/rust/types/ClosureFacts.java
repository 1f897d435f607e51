package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// What the checker found out about a closure expression.
///
/// @param wanted the weakest `Fn` trait that the surroundings ask for
record ClosureFacts(
    ClosureDefinition definition,
    Type.Closure type,
    List<Type> parameters,
    Type result,
    Optional<ClosureDefinition.Kind> wanted) {}
