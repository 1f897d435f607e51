package freehold.rust.syntax;

/// The first token at which a text cannot be Rust; stops ANTLR's parser.
final class SyntaxFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxToken token;
  private final transient SyntaxToken previous;
  private final transient java.util.List<String> expected;

  SyntaxFailure(SyntaxToken token, SyntaxToken previous, java.util.List<String> expected) {
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

  /// What could stand there instead, as it is written.
  java.util.List<String> expected() {
    return expected;
  }
}
