package freehold.rust.types;

import freehold.rust.names.Definition;
import freehold.rust.syntax.Identifier;
import freehold.source.Diagnostic;
import freehold.source.Span;

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

  static Diagnostic noSelf(Identifier name) {
    return Diagnostic.error("E0424", "expected value, found module `self`", name.span())
        .label(
            name.span(),
            "`self` value is a keyword only available in methods with a `self` parameter");
  }

  /// A variable of the function around an item, which the item cannot use.
  static Diagnostic outOfReach(Definition item, Identifier name) {
    return item.kind() == Definition.Kind.FUNCTION
        ? Diagnostic.error("E0434", "can't capture dynamic environment in a fn item", name.span())
            .note("use the `|| { ... }` closure form instead")
        : Diagnostic.error(
                "E0435", "attempt to use a non-constant value in a constant", name.span())
            .label(name.span(), "non-constant value");
  }

  static Diagnostic noSelfType(Identifier name) {
    return Diagnostic.error("E0411", "cannot find type `Self` in this scope", name.span())
        .label(name.span(), "`Self` is only available in impls, traits, or type definitions");
  }

  static Diagnostic ambiguous(Span span) {
    return Diagnostic.error("E0223", "ambiguous associated type", span);
  }

  static Diagnostic noType(Identifier name) {
    return Diagnostic.error("E0425", "cannot find type `" + name + "` in this scope", name.span())
        .label(name.span(), "not found in this scope");
  }

  static Diagnostic notAType(Identifier name, Span span) {
    return Diagnostic.error("E0573", "expected type, found value `" + name + "`", span)
        .label(span, "not a type");
  }
}
