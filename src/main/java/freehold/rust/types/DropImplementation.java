package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What may implement `Drop`: a struct, enum or union as a whole, that is not `Copy` (E0120, E0184,
/// E0366).
final class DropImplementation {
  private final CrateChecker checker;

  DropImplementation(CrateChecker checker) {
    this.checker = checker;
  }

  /// Whether nothing is wrong.
  boolean check(Definition implementation, Definition trait) {
    int before = checker.reports.count();
    LanguageItems language = checker.declarations.language;
    Type self = checker.declarations.implSelf(implementation);
    if (language.is(trait.id(), "ops::Drop")) {
      drop(implementation, self);
    } else if (language.is(trait.id(), "marker::Copy") && self instanceof Type.Adt adt) {
      copy(implementation, adt);
    }
    return checker.reports.count() == before;
  }

  private void drop(Definition implementation, Type self) {
    if (self instanceof Type.Error) {
      return;
    }
    if (!(self instanceof Type.Adt adt)) {
      checker.reports.add(
          Diagnostic.error(
              "E0120",
              "the `Drop` trait may only be implemented for local structs, enums, and unions",
              ((Item.Impl) implementation.syntax()).self().span()));
      return;
    }
    Set<Type> seen = new HashSet<>();
    boolean general =
        adt.arguments().stream()
            .filter(argument -> !(argument instanceof Type.Lifetime))
            .allMatch(argument -> argument instanceof Type.Parameter && seen.add(argument));
    if (!general) {
      checker.reports.add(
          Diagnostic.error("E0366", "`Drop` impls cannot be specialized", implementation.span())
              .note("use the same sequence of generic parameters as the type's definition"));
    }
  }

  private void copy(Definition implementation, Type.Adt adt) {
    List<Definition> drops =
        checker.impls.ofTrait(checker.declarations.language.get("ops::Drop").id());
    boolean hasDestructor =
        drops.stream()
            .anyMatch(drop ->
                checker.declarations.implSelf(drop) instanceof Type.Adt other
                    && other.definition() == adt.definition());
    if (hasDestructor) {
      checker.reports.add(
          Diagnostic.error(
              "E0184",
              "the trait `Copy` cannot be implemented for type `"
                  + adt.text()
                  + "`; the type has a destructor",
              CopyImplementation.place(implementation)));
    }
  }
}
