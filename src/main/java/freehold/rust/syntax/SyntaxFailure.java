package freehold.rust.syntax;

import java.util.Set;

/// The first token at which a text cannot be Rust; stops ANTLR's parser.
final class SyntaxFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxToken token;
  private final transient SyntaxToken previous;
  private final transient SyntaxToken next;
  private final transient Set<Integer> expected;
  private final int rule;

  SyntaxFailure(
      SyntaxToken token, SyntaxToken previous, SyntaxToken next, Set<Integer> expected, int rule) {
    super(null, null, false, false);
    this.token = token;
    this.previous = previous;
    this.next = next;
    this.expected = expected;
    this.rule = rule;
  }

  SyntaxToken token() {
    return token;
  }

  /// The token before, or null at the beginning.
  SyntaxToken previous() {
    return previous;
  }

  /// The token behind; at the end the end itself.
  SyntaxToken next() {
    return next;
  }

  /// The types of the tokens that could stand there instead.
  Set<Integer> expected() {
    return expected;
  }

  /// The grammar rule that was being read.
  int rule() {
    return rule;
  }
}
