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

  void check(Definition implementation, Definition trait) {
    Declarations declarations = checker.declarations;
    if (!declarations.language.is(trait.id(), "marker::Copy")
        || !(declarations.implSelf(implementation) instanceof Type.Adt self)) {
      return;
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
        Type type =
            solver.settle(Substitution.erase(Substitution.apply(field.type(), self.arguments())));
        if (!TraitWords.mentionsError(type) && !solver.implementsTrait(type, "marker::Copy")) {
          Span span = ((Item.Impl) implementation.syntax()).self().span();
          checker.reports.add(
              Diagnostic.error(
                      "E0204", "the trait `Copy` cannot be implemented for this type", span)
                  .note("its field `" + field.name() + "` does not implement `Copy`"));
          return;
        }
      }
    }
  }
}
