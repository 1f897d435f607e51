package freehold.rust.types;

import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// What the checker found out about a pattern.
///
/// @param dereferenced the reference types that default binding modes look through, outermost first
/// @param type of the place that the pattern itself matches
/// @param variable what a binding declares
/// @param resolution what its path stands for
record PatternFacts(
    List<Type> dereferenced,
    Type type,
    Optional<VariableId> variable,
    TypedPattern.BindingMode mode,
    Optional<ValueResolution> resolution) {}
