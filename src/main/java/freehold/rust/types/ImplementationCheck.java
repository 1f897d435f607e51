package freehold.rust.types;

import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Whether an `impl` gives what its trait asks for.
final class ImplementationCheck {
  private final CrateChecker checker;
  private final Declarations declarations;

  ImplementationCheck(CrateChecker checker) {
    this.checker = checker;
    this.declarations = checker.declarations;
  }

  void check(Definition implementation, Definition trait, TraitReference reference) {
    supertraits(implementation, trait, reference);
    List<String> missing = new ArrayList<>();
    for (Definition item : trait.children()) {
      Optional<Definition> given = implementation.child(item.name(), item.kind());
      if (given.isPresent()) {
        compare(given.get(), item, implementation, trait, reference);
      } else if (!Declarations.hasDefault(item)) {
        missing.add("`" + item.name() + "`");
      }
    }
    for (Definition item : trait.repeated()) {
      if (!Declarations.hasDefault(item)) {
        missing.add("`" + item.name() + "`");
      }
    }
    if (!missing.isEmpty()) {
      checker.reports.add(DeclarationCheck.missing(implementation, String.join(", ", missing)));
    }
    for (Definition given : implementation.children()) {
      if (trait.child(given.name(), given.kind()).isEmpty()) {
        notAMember(given, trait);
      }
    }
  }

  /// What the trait demands of `Self` has to hold for the type.
  private void supertraits(Definition implementation, Definition trait, TraitReference reference) {
    Solver solver =
        new Solver(
            declarations, checker.impls, new InferenceTable(), new ClosureTypes(), new HashMap<>());
    solver.assume(declarations.predicates(implementation));
    Item.Impl item = (Item.Impl) implementation.syntax();
    for (Predicate bound : declarations.supertraitBounds(trait)) {
      Predicate here = bound.substitute(reference.arguments()).erase();
      boolean known =
          here instanceof Predicate.Trait(TraitReference superior, var span)
              && superior.arguments().stream().noneMatch(TraitWords::mentionsError)
              && solver.holds(superior) == Solver.Outcome.NO;
      if (known) {
        TraitReference superior = ((Predicate.Trait) here).reference();
        checker.reports.add(
            new TraitWords(declarations, solver).unsatisfied(superior, item.self().span()));
      }
    }
  }

  private void notAMember(Definition given, Definition trait) {
    boolean otherKind = trait.children().stream().anyMatch(c -> c.name().equals(given.name()));
    if (otherKind) {
      isOfOtherKind(given, trait);
      return;
    }
    String code =
        switch (given.kind()) {
          case FUNCTION -> "E0407";
          case TYPE_ALIAS -> "E0437";
          default -> "E0438";
        };
    String what =
        switch (given.kind()) {
          case FUNCTION -> "method";
          case TYPE_ALIAS -> "type";
          default -> "const";
        };
    checker.reports.add(
        Diagnostic.error(
            code,
            what + " `" + given.name() + "` is not a member of trait `" + trait.name() + "`",
            given.span()));
  }

  private void compareConstant(
      Definition given, Definition item, Definition implementation, TraitReference reference) {
    Solver solver =
        new Solver(
            declarations, checker.impls, new InferenceTable(), new ClosureTypes(), new HashMap<>());
    solver.assume(declarations.predicates(implementation));
    Type found = normalized(solver, declarations.typeOf(given), List.of());
    Type wanted = normalized(solver, declarations.typeOf(item), reference.arguments());
    if (!TraitWords.mentionsError(wanted)
        && !TraitWords.mentionsError(found)
        && !solver.table.unify(found, wanted)) {
      checker.reports.add(
          Diagnostic.error(
                  "E0326",
                  "implemented const `" + given.name() + "` has an incompatible type for trait",
                  given.span())
              .label(
                  given.span(), "expected `" + wanted.text() + "`, found `" + found.text() + "`"));
    }
  }

  private void isOfOtherKind(Definition given, Definition trait) {
    String code =
        switch (given.kind()) {
          case FUNCTION -> "E0324";
          case TYPE_ALIAS -> "E0325";
          default -> "E0323";
        };
    checker.reports.add(
        Diagnostic.error(
            code,
            "item `"
                + given.name()
                + "` is an associated "
                + freehold.rust.names.DefinitionWords.kind(given)
                + ", which doesn't match its trait `"
                + trait.name()
                + "`",
            given.span()));
  }

  private void compare(
      Definition given,
      Definition item,
      Definition implementation,
      Definition trait,
      TraitReference reference) {
    if (given.kind() == Definition.Kind.CONST) {
      compareConstant(given, item, implementation, reference);
    }
    if (!(given.syntax() instanceof Item.Function own)
        || !(item.syntax() instanceof Item.Function declared)) {
      return;
    }
    if (own.self().isPresent() != declared.self().isPresent()) {
      selfDiffers(given, own);
      return;
    }
    Signature mine = declarations.signature(given);
    Signature wanted = declarations.signature(item);
    if (mine.parameters().size() != wanted.parameters().size()) {
      checker.reports.add(
          Diagnostic.error(
              "E0050",
              "method `"
                  + given.name()
                  + "` has "
                  + mine.parameters().size()
                  + " parameters but the declaration in trait `"
                  + trait.name()
                  + "::"
                  + item.name()
                  + "` has "
                  + wanted.parameters().size(),
              own.name().span()));
      return;
    }
    int mineOwn = typeParameters(given);
    int wantedOwn = typeParameters(item);
    if (mineOwn != wantedOwn) {
      checker.reports.add(
          Diagnostic.error(
              "E0049",
              "method `"
                  + given.name()
                  + "` has "
                  + mineOwn
                  + " type parameters but its trait declaration has "
                  + wantedOwn,
              own.name().span()));
      return;
    }
    types(given, item, implementation, reference, mine, wanted);
  }

  private void selfDiffers(Definition given, Item.Function own) {
    boolean has = own.self().isPresent();
    checker.reports.add(
        Diagnostic.error(
            has ? "E0185" : "E0186",
            "method `"
                + given.name()
                + "` has "
                + (has ? "a" : "no")
                + " `self` declaration in the impl, but "
                + (has ? "not " : "")
                + "in the trait",
            given.span()));
  }

  private int typeParameters(Definition function) {
    return (int)
        declarations.generics(function).own().stream()
            .filter(p -> p.kind() != GenericParameters.Kind.LIFETIME)
            .count();
  }

  private void types(
      Definition given,
      Definition item,
      Definition implementation,
      TraitReference reference,
      Signature mine,
      Signature wanted) {
    InferenceTable table = new InferenceTable();
    Solver solver =
        new Solver(declarations, checker.impls, table, new ClosureTypes(), checker.globalAnswers);
    solver.assume(declarations.predicates(given));
    List<Type> arguments = new ArrayList<>(reference.arguments());
    List<GenericParameters.Parameter> own = declarations.generics(given).own();
    List<GenericParameters.Parameter> declared = declarations.generics(item).own();
    List<Type> types = new ArrayList<>();
    own.stream()
        .filter(p -> p.kind() != GenericParameters.Kind.LIFETIME)
        .forEach(p -> types.add(p.asArgument()));
    int next = 0;
    for (GenericParameters.Parameter parameter : declared) {
      boolean lifetime = parameter.kind() == GenericParameters.Kind.LIFETIME;
      arguments.add(lifetime ? InferenceTable.ERASED_LIFETIME : types.get(next++));
    }
    for (int i = 0; i < mine.parameters().size(); i++) {
      Type a = normalized(solver, mine.parameters().get(i), List.of());
      Type b = normalized(solver, wanted.parameters().get(i), arguments);
      if (!table.unify(a, b)) {
        incompatible(given, i, a, b);
        return;
      }
    }
    Type a = normalized(solver, mine.result(), List.of());
    Type b = normalized(solver, wanted.result(), arguments);
    boolean opaque = wanted.result() instanceof Type.Opaque || mentionsOpaque(b);
    if (!opaque && !table.unify(a, b)) {
      incompatible(given, -1, a, b);
    }
  }

  private static boolean mentionsOpaque(Type type) {
    return TypeWalk.mentions(type, part -> part instanceof Type.Opaque);
  }

  private static Type normalized(Solver solver, Type type, List<Type> arguments) {
    Type erased = Substitution.erase(Substitution.apply(type, arguments));
    return solver.normalize(erased, new ArrayList<>(), 0);
  }

  private void incompatible(Definition given, int index, Type found, Type expected) {
    if (declarations.lacksLifetime(given)) {
      return;
    }
    Item.Function function = (Item.Function) given.syntax();
    int first = function.self().isPresent() ? 1 : 0;
    var span =
        index < 0
            ? function.returns().map(t -> t.span()).orElse(function.name().span())
            : index < first
                ? function.self().get().span()
                : function.parameters().get(index - first).type().span();
    checker.reports.add(
        Diagnostic.error(
                "E0053", "method `" + given.name() + "` has an incompatible type for trait", span)
            .label(span, "expected `" + expected.text() + "`, found `" + found.text() + "`"));
  }
}
