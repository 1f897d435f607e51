package freehold.rust.syntax;

/// One step of a compiled `macro_rules!` matcher (rustc_expand::mbe::macro_parser, `MatcherLoc`).
///
/// `$( $x:expr ),* ;` becomes: Sequence, Variable x, Separator `,`, AfterSeparator, Sign `;`, End.
sealed interface MatcherStep {
  /// A token that must stand here; brackets are tokens too.
  record Sign(int type, String text) implements MatcherStep {}

  /// The beginning of `$(…)`.
  ///
  /// @param after the index of the step behind the sequence
  /// @param firstVariable the number of the first variable within
  record Sequence(char operator, int after, int firstVariable, int variableCount, int depth)
      implements MatcherStep {}

  /// The end of a sequence without separator.
  record SequenceEnd(char operator, int first) implements MatcherStep {}

  record Separator(int type, String text) implements MatcherStep {}

  /// Behind a separator: back to the sequence's first step.
  record AfterSeparator(int first) implements MatcherStep {}

  /// `$name:kind`; `depth` counts the sequences around it.
  record Variable(String name, FragmentKind kind, int number, int depth) implements MatcherStep {}

  record End() implements MatcherStep {}
}
