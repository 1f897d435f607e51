package freehold.rust.types;

import freehold.mir.Intrinsic;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.NameResolver;
import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A checked program: the door of this room, answered by the checker.
public final class CheckedProgram implements TypedProgram {
  /// The function that calls a `main` with a result, where there is one; no text can spell it so.
  public static final String START = "__freehold_start";

  private final CrateChecker checker;
  private final List<Definition> own = new ArrayList<>();
  private final Map<Type, Type> normalized = new HashMap<>();
  private final Map<DefId, Map<List<Type>, Resolution>> resolved = new HashMap<>();
  private final Map<DefId, Map<Type, Boolean>> copies = new HashMap<>();
  private final Map<DefId, List<OutlivesBound>> outlives = new HashMap<>();
  private final Map<Definition, Solver> environments = new HashMap<>();
  private final Solver closed;
  private final Optional<Definition> main;
  private final Map<String, DefId> languageFunctions = new HashMap<>();

  private CheckedProgram(CrateChecker checker, Optional<Definition> main) {
    this.checker = checker;
    this.main = main;
    this.closed = solver(List.of());
    checker.answerThrough(this);
  }

  /// Checks the person's crate against our std.
  public static CheckedProgram check(Crate std, Crate user, List<Diagnostic> diagnostics) {
    NameResolver names = new NameResolver();
    names.enterStd(std);
    NameResolver.EnteredCrate entered = names.enterUser(user);
    Reports reports = new Reports();
    // A gap in our std is found by its own tests; a program that does not touch it may run.
    names.diagnostics().stream().filter(d -> !d.span().isLibrary()).forEach(reports::add);
    CrateChecker checker = new CrateChecker(names, reports);
    Optional<Definition> main =
        rootFunction(entered, START).or(() -> rootFunction(entered, "main"));
    CheckedProgram program = new CheckedProgram(checker, main);
    program.checkAll(entered.definitions());
    rootFunction(entered, "main").ifPresent(f -> new EntryCheck(reports).check(f));
    if (main.isEmpty() && reports.count() == 0) {
      Span span = user.file().span(user.file().text().length(), user.file().text().length());
      reports.add(
          Diagnostic.error(
              "E0601", "`main` function not found in crate `" + crateName(user) + "`", span));
    }
    reports.all().stream().filter(d -> !d.span().isLibrary()).forEach(diagnostics::add);
    return program;
  }

  private static Optional<Definition> rootFunction(NameResolver.EnteredCrate crate, String name) {
    return crate.definitions().stream()
        .filter(d -> d.kind() == Definition.Kind.FUNCTION && d.name().equals(name))
        .filter(d -> d.module() == crate.root() && d.parent().scope() == crate.root())
        .findFirst();
  }

  private static String crateName(Crate user) {
    String name = user.file().name().replaceAll(".*[/\\\\]", "");
    return name.endsWith(".rs") ? name.substring(0, name.length() - 3) : name;
  }

  private void checkAll(List<Definition> definitions) {
    List<Definition> work = new ArrayList<>(definitions);
    while (!work.isEmpty()) {
      for (Definition definition : work) {
        new DeclarationCheck(checker).check(definition);
      }
      checker.declarations.checkObjects();
      for (Definition definition : work) {
        if (hasBody(definition)) {
          own.add(definition);
          checker.body(definition.id());
        }
      }
      checker.declarations.checkObjects();
      work = new ArrayList<>(checker.takeEntered());
    }
  }

  private static boolean hasBody(Definition definition) {
    return switch (definition.syntax()) {
      case Item.Function function -> function.body().isPresent();
      case Item.Const constant -> constant.value().isPresent();
      case Item.Static item -> item.value().isPresent();
      default -> false;
    };
  }

  /// Errors found since checking, in bodies that were checked on demand.
  public List<Diagnostic> diagnostics() {
    return checker.reports.all();
  }

  private Definition definition(DefId id) {
    return checker.names.table().get(id);
  }

  @Override
  public Optional<TypedBody> body(DefId definition) {
    return checker.body(definition);
  }

  @Override
  public List<DefId> userBodies() {
    return own.stream().map(Definition::id).toList();
  }

  @Override
  public Optional<DefId> main() {
    return main.map(Definition::id);
  }

  @Override
  public Signature signature(DefId id) {
    Definition definition = definition(id);
    return switch (definition.kind()) {
      case FUNCTION, STRUCT, VARIANT -> new CallableSignatures(checker.declarations).of(definition);
      case CONST, STATIC -> Signature.of(List.of(), checker.declarations.typeOf(definition));
      default -> body(id).map(TypedBody::signature).orElse(Signature.of(List.of(), Type.UNIT));
    };
  }

  @Override
  public List<OutlivesBound> outlives(DefId id) {
    return outlives.computeIfAbsent(
        id, i -> OutlivesBounds.of(checker.declarations, genericOwner(definition(i))));
  }

  @Override
  public List<Type> assumedTypes(DefId id) {
    return new OwnItems(checker.declarations, genericOwner(definition(id))).assumedTypes();
  }

  @Override
  public Type withOwnItems(Type type, DefId id) {
    return new OwnItems(checker.declarations, genericOwner(definition(id))).replace(type);
  }

  private Solver solver(List<Predicate> environment) {
    Solver solver =
        new Solver(
            checker.declarations,
            checker.impls,
            new InferenceTable(),
            new ClosureTypes(),
            checker.globalAnswers);
    solver.assume(environment);
    return solver;
  }

  private Solver environment(DefId id) {
    return environments.computeIfAbsent(
        genericOwner(definition(id)), owner -> solver(checker.declarations.predicates(owner)));
  }

  private static Definition genericOwner(Definition definition) {
    Definition owner = definition;
    while (owner.kind() == Definition.Kind.CLOSURE
        || owner.kind() == Definition.Kind.ANONYMOUS_CONST) {
      owner = owner.parent();
    }
    return owner;
  }

  @Override
  public Resolution resolve(DefId id, List<Type> arguments) {
    return resolved
        .computeIfAbsent(id, i -> new HashMap<>())
        .computeIfAbsent(arguments, a -> new InstanceResolver(this, checker).resolve(id, a));
  }

  Solver closedSolver() {
    return closed;
  }

  @Override
  public Type normalize(Type type) {
    Type known = normalized.get(type);
    if (known == null) {
      known = reveal(Substitution.erase(type), 0);
      normalized.put(type, known);
    }
    return known;
  }

  /// Replaces opaque types by what they hide and projections by what they are, inside out.
  private Type reveal(Type type, int depth) {
    Type inner = Substitution.mapChildren(type, t -> reveal(t, depth));
    if (depth > 64) {
      return inner;
    }
    return switch (inner) {
      case Type.Opaque opaque -> {
        if (!opaque.definition().isDefined()) {
          checker.body(opaque.definition().function());
        }
        yield opaque.definition().isDefined()
            ? reveal(
                Substitution.apply(
                    Substitution.erase(opaque.definition().hidden()), opaque.arguments()),
                depth + 1)
            : inner;
      }
      case Type.Projection projection -> {
        Type value = closed.settle(projection);
        yield value.equals(projection) ? value : reveal(value, depth + 1);
      }
      default -> inner;
    };
  }

  @Override
  public boolean isCopy(Type type, DefId id) {
    return copies
        .computeIfAbsent(genericOwner(definition(id)).id(), i -> new HashMap<>())
        .computeIfAbsent(type, t -> environment(id).implementsTrait(t, "marker::Copy"));
  }

  @Override
  public boolean needsDrop(Type type, DefId id) {
    return new DropNeeds(this, id).needsDrop(type);
  }

  @Override
  public boolean dropOverflows(Type type, DefId id) {
    return new DropGrowth(this, id).isEndless(type);
  }

  /// Normalizes a type that may speak of the definition's parameters.
  Type environmentNormalize(Type type, DefId id) {
    return environment(id).settle(type);
  }

  @Override
  public Optional<Resolution> dropImplementation(Type.Adt type) {
    return dropOf(type.definition())
        .map(item -> {
          Definition implementation = item.parent();
          List<Type> arguments =
              closed.table.freshArguments(checker.declarations.generics(implementation));
          Type self =
              Substitution.apply(
                  Substitution.erase(checker.declarations.implSelf(implementation)), arguments);
          closed.table.unify(self, type);
          return new Resolution.Item(item.id(), closed.table.resolveAll(arguments));
        });
  }

  Optional<Definition> dropOf(AdtDefinition adt) {
    DefId trait = checker.declarations.language.get("ops::Drop").id();
    for (Definition implementation : checker.impls.ofTrait(trait)) {
      if (checker.declarations.implSelf(implementation) instanceof Type.Adt self
          && self.definition() == adt) {
        return implementation.child("drop", Definition.Kind.FUNCTION);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<VTableEntry> vtableMethods(Type.Dynamic dynamic) {
    return new VTableMethods(checker).of(dynamic);
  }

  @Override
  public DefId languageFunction(String name) {
    if (languageFunctions.isEmpty()) {
      for (int i = 0; i < checker.names.table().size(); i++) {
        Definition definition = checker.names.table().get(new DefId(i, ""));
        if (definition.kind() == Definition.Kind.FUNCTION && definition.isLibrary()) {
          RepresentationReader.languageItem(definition)
              .ifPresent(item -> languageFunctions.put(item, definition.id()));
        }
      }
    }
    DefId found = languageFunctions.get(name);
    if (found == null) {
      throw new AssertionError("our std has no function with #[lang = \"" + name + "\"]");
    }
    return found;
  }

  @Override
  public String instanceName(DefId id, List<Type> arguments) {
    return new DefinitionNames(checker.declarations).instance(definition(id), arguments);
  }

  @Override
  public Span spanOf(DefId id) {
    return definition(id).span();
  }

  static Optional<Intrinsic> intrinsic(Definition definition) {
    if (!definition.has("intrinsic")) {
      return Optional.empty();
    }
    return Optional.of(Intrinsic.valueOf(definition.name().toUpperCase(Locale.ROOT)));
  }

  static ClosureDefinition.Kind callKind(String method) {
    return switch (method) {
      case "call" -> ClosureDefinition.Kind.FN;
      case "call_mut" -> ClosureDefinition.Kind.FN_MUT;
      default -> ClosureDefinition.Kind.FN_ONCE;
    };
  }
}
