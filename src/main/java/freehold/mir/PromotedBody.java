package freehold.mir;

import freehold.mir.type.Type;

/// A constant expression that a body borrows: computed once, before the run, in static data.
public record PromotedBody(Type type, Body initializer) {}
