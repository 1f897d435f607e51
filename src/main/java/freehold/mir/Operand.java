package freehold.mir;

/// A value that a statement takes.
public sealed interface Operand {
  record Copy(Place place) implements Operand {}

  /// The place is uninitialised afterwards.
  record Move(Place place) implements Operand {}

  record Literal(Constant constant) implements Operand {}
}
