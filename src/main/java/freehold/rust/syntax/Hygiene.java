package freehold.rust.syntax;

/// The chain of macro expansions that introduced a token, innermost first.
///
/// A local variable is found by equal name and equal hygiene; failing that, the lookup goes on with
/// [#parent], the hygiene of the place where the macro was defined.
///
/// @param expansion 0 for source text, else unique per expansion
public record Hygiene(int expansion, Hygiene parent) {
  public static final Hygiene NONE = new Hygiene(0, null);

  public boolean isNone() {
    return expansion == 0;
  }
}
