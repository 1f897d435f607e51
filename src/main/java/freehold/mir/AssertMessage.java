package freehold.mir;

/// What a failed assertion says, in rustc's words.
public sealed interface AssertMessage {
  /// `attempt to add with overflow` and its like, by operator (shifts, division and remainder too).
  record Overflow(BinaryOp operator) implements AssertMessage {}

  record NegationOverflow() implements AssertMessage {}

  record DivisionByZero() implements AssertMessage {}

  record RemainderByZero() implements AssertMessage {}

  record BoundsCheck(Operand length, Operand index) implements AssertMessage {}

  /// What C leaves undefined: it ends the run as a fault.
  record Undefined(Rule rule, BinaryOp operator, Operand left, Operand right)
      implements AssertMessage {}

  /// The rule that was broken.
  enum Rule {
    /// The result of `left operator right` is not in the range of its signed type.
    SIGNED_OVERFLOW,
    /// `left` is divided by 0.
    DIVISION_BY_ZERO,
    /// `left` is shifted by `right`, which is negative or no less than its bits.
    SHIFT_AMOUNT,
    /// The negative or too great `left` is shifted left by `right`.
    SHIFT_OVERFLOW,
    /// `left` is no index of an array of `right` elements.
    ARRAY_INDEX
  }
}
