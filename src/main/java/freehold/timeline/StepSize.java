package freehold.timeline;

/// How far one press of "next" goes. Except for [#INSTRUCTION], library code counts as part of the
/// instruction that called it unless the cursor already stands in library code.
public enum StepSize {
  /// One statement or terminator of the MIR, library code too.
  INSTRUCTION,
  /// To where another statement or expression of the source begins.
  STATEMENT,
  /// To where another line begins.
  LINE,
  /// To the next call or return.
  CALL
}
