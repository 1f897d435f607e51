package freehold.rust.types;

import freehold.rust.syntax.Identifier;
import freehold.source.Diagnostic;

/// Messages about paths that lead nowhere.
final class PathWords {
  private PathWords() {}

  static Diagnostic failedToResolve(Identifier name, boolean first) {
    boolean typeLike = Character.isUpperCase(name.name().charAt(0));
    String what =
        first
            ? (typeLike
                ? "use of undeclared type `" + name + "`"
                : "use of unresolved module or unlinked crate `" + name + "`")
            : "could not find `" + name + "`";
    return Diagnostic.error("E0433", "failed to resolve: " + what, name.span())
        .label(name.span(), what);
  }
}
