package freehold.rust.syntax;

import freehold.source.Span;

/// One token as macros see it.
///
/// @param joint whether the next token follows without space, so that both may form one operator
public record Token(Kind kind, String text, Span span, Hygiene hygiene, boolean joint) {
  /// The classes of tokens that macro fragments tell apart.
  public enum Kind {
    IDENTIFIER,
    LIFETIME,
    LITERAL,
    PUNCTUATION
  }
}
