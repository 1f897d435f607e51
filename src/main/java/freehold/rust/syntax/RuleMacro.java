package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// A `macro_rules!` definition, compiled.
///
/// @param library whether `$crate` means our std
record RuleMacro(
    Identifier definition, List<Rule> rules, boolean library, Edition edition, Span span) {
  String name() {
    return definition.name();
  }

  /// `(matcher) => {body}`.
  record Rule(List<MatcherStep> matcher, List<String> variables, List<BodyPart> body, Span span) {}
}
