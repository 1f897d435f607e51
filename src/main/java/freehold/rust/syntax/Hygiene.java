package freehold.rust.syntax;

import java.util.Optional;

/// The chain of macro expansions that introduced a token, innermost first.
///
/// A local variable is found by equal name and equal hygiene; beyond the place where the macro was
/// defined the lookup goes on with [#parent], the hygiene of that place.
///
/// @param expansion 0 for source text, else unique per expansion
/// @param macro the name, where it is defined, of the macro that was expanded; absent in our std,
///   and where no `macro_rules!` made the token
public record Hygiene(int expansion, Hygiene parent, Optional<Identifier> macro) {
  public static final Hygiene NONE = new Hygiene(0, null);

  public Hygiene(int expansion, Hygiene parent) {
    this(expansion, parent, Optional.empty());
  }

  public boolean isNone() {
    return expansion == 0;
  }
}
