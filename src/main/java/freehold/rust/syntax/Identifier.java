package freehold.rust.syntax;

import freehold.source.Span;

/// A name at a place of the text.
///
/// @param name without `r#`; `$std` stands for the root of our std (what `$crate` becomes in its
///   macros)
/// @param hygiene the macro expansion that introduced it: [Hygiene#NONE] for source text. Only
///   local variables and labels look at it.
public record Identifier(String name, Span span, Hygiene hygiene) {
  public Identifier(String name, Span span) {
    this(name, span, Hygiene.NONE);
  }

  @Override
  public String toString() {
    return name;
  }
}
