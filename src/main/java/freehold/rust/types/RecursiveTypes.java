package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds types that hold themselves without a pointer between: they would be infinitely large.
final class RecursiveTypes {
  private final CrateChecker checker;
  private final Set<Type> seen = new HashSet<>();

  RecursiveTypes(CrateChecker checker) {
    this.checker = checker;
  }

  void check(Definition definition) {
    AdtDefinition adt = checker.declarations.adt(definition);
    Type self = Substitution.erase(checker.declarations.typeOf(definition));
    if (adt.isDefined() && self instanceof Type.Adt whole && holds(whole, adt)) {
      checker.reports.add(
          Diagnostic.error(
                  "E0072",
                  "recursive type `" + definition.name() + "` has infinite size",
                  definition.span())
              .note("insert some indirection (e.g., a `Box`, `Rc`, or `&`) to break the cycle"));
    }
  }

  private boolean holds(Type.Adt type, AdtDefinition wanted) {
    for (AdtDefinition.Variant variant : type.definition().variants()) {
      for (AdtDefinition.Field field : variant.fields()) {
        Type actual = Substitution.erase(Substitution.apply(field.type(), type.arguments()));
        if (reaches(actual, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean reaches(Type type, AdtDefinition wanted) {
    return switch (type) {
      case Type.Adt adt when adt.definition() == wanted -> true;
      case Type.Adt adt -> adt.definition().isDefined() && seen.add(adt) && holds(adt, wanted);
      case Type.Tuple(List<Type> elements) ->
          elements.stream().anyMatch(element -> reaches(element, wanted));
      case Type.Array array -> reaches(array.element(), wanted);
      default -> false;
    };
  }
}
