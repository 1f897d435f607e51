package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.source.Span;

/// The type that is written at a `let`, its named lifetimes kept; what is left out there is erased.
public record Annotation(Type type, Span span) {}
