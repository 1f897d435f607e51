package freehold.mir;

/// What a failed assertion says, in rustc's words.
public sealed interface AssertMessage {
  /// `attempt to add with overflow` and its like, by operator (shifts, division and remainder too).
  record Overflow(BinaryOp operator) implements AssertMessage {}

  record NegationOverflow() implements AssertMessage {}

  record DivisionByZero() implements AssertMessage {}

  record RemainderByZero() implements AssertMessage {}

  record BoundsCheck(Operand length, Operand index) implements AssertMessage {}
}
