package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;

/// What `impl Copy` asks of a type: that all its fields are `Copy` (E0204).
final class CopyImplementation {
  private final CrateChecker checker;

  CopyImplementation(CrateChecker checker) {
    this.checker = checker;
  }

  /// Whether nothing is wrong.
  boolean check(Definition implementation, Definition trait) {
    Declarations declarations = checker.declarations;
    if (!declarations.language.is(trait.id(), "marker::Copy")) {
      return true;
    }
    Type type = declarations.implSelf(implementation);
    if (!(type instanceof Type.Adt self)) {
      return type instanceof Type.Error || refuse(implementation);
    }
    Solver solver =
        new Solver(
            declarations,
            checker.impls,
            new InferenceTable(),
            new ClosureTypes(),
            checker.globalAnswers);
    solver.assume(declarations.predicates(implementation));
    for (AdtDefinition.Variant variant : self.definition().variants()) {
      for (AdtDefinition.Field field : variant.fields()) {
        Type part =
            solver.settle(Substitution.erase(Substitution.apply(field.type(), self.arguments())));
        if (!TraitWords.mentionsError(part) && !solver.implementsTrait(part, "marker::Copy")) {
          Span span = place(implementation);
          checker.reports.add(
              Diagnostic.error(
                      "E0204", "the trait `Copy` cannot be implemented for this type", span)
                  .note("its field `" + field.name() + "` does not implement `Copy`"));
          return false;
        }
      }
    }
    return true;
  }

  private boolean refuse(Definition implementation) {
    checker.reports.add(
        Diagnostic.error(
                "E0206",
                "the trait `Copy` cannot be implemented for this type",
                ((Item.Impl) implementation.syntax()).self().span())
            .note("the type is not a structure or enumeration"));
    return false;
  }

  /// Where an `impl` is blamed: a derived one at the name of the type.
  static Span place(Definition implementation) {
    return ((Item.Impl) implementation.syntax()).self().span();
  }
}
