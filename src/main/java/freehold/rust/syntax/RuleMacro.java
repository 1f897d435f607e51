package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// A `macro_rules!` definition, compiled.
///
/// @param library whether `$crate` means our std
record RuleMacro(String name, List<Rule> rules, boolean library, Edition edition, Span span) {
  /// `(matcher) => {body}`.
  record Rule(List<MatcherStep> matcher, List<String> variables, List<BodyPart> body, Span span) {}
}
