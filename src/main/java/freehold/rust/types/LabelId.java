package freehold.rust.types;

/// A loop or labelled block that `break` and `continue` name; unique in its function.
public record LabelId(int index) {}
