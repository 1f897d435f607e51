package freehold.rust.syntax;

import java.util.Set;

/// The first token at which a text cannot be Rust; stops ANTLR's parser.
final class SyntaxFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxToken token;
  private final transient SyntaxToken previous;
  private final transient Set<Integer> expected;

  SyntaxFailure(SyntaxToken token, SyntaxToken previous, Set<Integer> expected) {
    super(null, null, false, false);
    this.token = token;
    this.previous = previous;
    this.expected = expected;
  }

  SyntaxToken token() {
    return token;
  }

  /// The token before, or null at the beginning.
  SyntaxToken previous() {
    return previous;
  }

  /// The types of the tokens that could stand there instead.
  Set<Integer> expected() {
    return expected;
  }
}
