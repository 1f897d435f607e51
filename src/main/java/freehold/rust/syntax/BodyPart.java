package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// One part of the right side of a `macro_rules!` rule.
sealed interface BodyPart {
  record Plain(Token token) implements BodyPart {}

  record Whole(TokenTree.Fragment fragment) implements BodyPart {}

  record Group(char bracket, List<BodyPart> parts, Span open, Span close) implements BodyPart {}

  /// `$name`: a variable of the matcher, or else the two tokens themselves.
  record Variable(Token dollar, Token name) implements BodyPart {}

  /// `$crate`.
  record CrateRoot(Token name) implements BodyPart {}

  /// `$( parts ) separator operator`.
  record Repetition(List<BodyPart> parts, List<Token> separator, char operator, Span span)
      implements BodyPart {}
}
