package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.source.Span;

/// What a binding declares. `type` is the variable's own: a reference for `ref` bindings.
public record Variable(VariableId id, String name, Type type, boolean mutable, Span span) {}
