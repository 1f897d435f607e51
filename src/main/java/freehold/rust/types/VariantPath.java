package freehold.rust.types;

import freehold.mir.type.Type;

/// A variant that a path names (a struct's only one is 0), with the type that it makes.
record VariantPath(Type.Adt type, int variant) {}
