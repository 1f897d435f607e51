package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import java.util.List;

/// What the checker found out about a closure expression.
record ClosureFacts(
    ClosureDefinition definition, Type.Closure type, List<Type> parameters, Type result) {}
