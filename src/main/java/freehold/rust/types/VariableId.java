package freehold.rust.types;

/// A local variable of a function; closures inside share the function's numbering.
public record VariableId(int index) {}
