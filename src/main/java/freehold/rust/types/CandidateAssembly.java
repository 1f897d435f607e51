package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists the ways in which a trait may hold for a type.
final class CandidateAssembly {
  private final Solver solver;
  private final Declarations declarations;

  CandidateAssembly(Solver solver) {
    this.solver = solver;
    this.declarations = solver.declarations;
  }

  List<Candidate> candidates(TraitReference goal) {
    Type self = solver.table.shallow(goal.self());
    List<Candidate> result = new ArrayList<>();
    if (solver.table.isGeneralVariable(self)) {
      return List.of(new Candidate.Unknown());
    }
    assumptions(solver.environment(), goal, Candidate.Origin.ENVIRONMENT, result);
    switch (self) {
      case Type.Opaque opaque ->
          assumptions(declarations.opaqueBounds(opaque), goal, Candidate.Origin.BOUND, result);
      case Type.Projection projection ->
          assumptions(declarations.itemBounds(projection), goal, Candidate.Origin.BOUND, result);
      case Type.Dynamic dynamic -> object(dynamic, goal, result);
      default -> {}
    }
    if (language(goal.trait(), "marker::Sized")) {
      sized(self, result);
    } else if (language(goal.trait(), "marker::Copy") || language(goal.trait(), "clone::Clone")) {
      copied(self, goal, result);
    } else if (isCallableTrait(goal.trait())) {
      callable(self, goal, result);
    } else if (language(goal.trait(), "marker::Tuple")) {
      if (self instanceof Type.Tuple) {
        result.add(new Candidate.BuiltIn(List.of()));
      }
    }
    Definition trait = solver.definition(goal.trait());
    int before = result.size();
    impls(goal, self, result);
    if (declarations.isAutoTrait(trait) && result.size() == before && result.isEmpty()) {
      structural(self, goal.trait(), result);
    }
    return result;
  }

  private boolean language(DefId trait, String path) {
    return declarations.language.is(trait, path);
  }

  boolean isCallableTrait(DefId trait) {
    return language(trait, "ops::FnOnce")
        || language(trait, "ops::FnMut")
        || language(trait, "ops::Fn");
  }

  private void assumptions(
      List<Predicate> predicates,
      TraitReference goal,
      Candidate.Origin origin,
      List<Candidate> result) {
    for (Predicate predicate : predicates) {
      if (!(predicate instanceof Predicate.Trait(TraitReference declared, Span span))) {
        continue;
      }
      TraitReference reference = declared.map(Substitution::erase);
      add(reference, goal, origin, result);
      if (origin != Candidate.Origin.ENVIRONMENT) {
        for (Predicate implied : declarations.supertraitPredicates(reference)) {
          if (implied instanceof Predicate.Trait(TraitReference superior, Span s)) {
            add(superior.map(Substitution::erase), goal, origin, result);
          }
        }
      }
    }
  }

  private void add(
      TraitReference assumed,
      TraitReference goal,
      Candidate.Origin origin,
      List<Candidate> result) {
    if (!assumed.trait().equals(goal.trait())) {
      return;
    }
    TraitReference normalized =
        origin == Candidate.Origin.ENVIRONMENT
            ? assumed
            : assumed.map(t -> solver.normalize(t, new ArrayList<>(), 1));
    InferenceTable.Snapshot before = solver.table.snapshot();
    boolean fits = solver.table.unifyAll(normalized.arguments(), goal.arguments());
    solver.table.rollback(before);
    Candidate.Assumption candidate = new Candidate.Assumption(normalized, origin);
    if (fits && !result.contains(candidate)) {
      result.add(candidate);
    }
  }

  private void object(Type.Dynamic dynamic, TraitReference goal, List<Candidate> result) {
    if (dynamic.autoTraits().contains(goal.trait())) {
      result.add(new Candidate.BuiltIn(List.of()));
    }
    if (dynamic.trait() == null) {
      return;
    }
    List<Type> arguments = new ArrayList<>();
    arguments.add(dynamic);
    arguments.addAll(dynamic.arguments());
    TraitReference principal = new TraitReference(dynamic.trait(), arguments);
    add(principal, goal, Candidate.Origin.OBJECT, result);
    for (Predicate implied : declarations.supertraitPredicates(principal)) {
      if (implied instanceof Predicate.Trait(TraitReference superior, Span span)) {
        TraitReference erased = superior.map(Substitution::erase);
        if (erased.self().equals(dynamic)) {
          add(erased, goal, Candidate.Origin.OBJECT, result);
        }
      }
    }
  }

  private void sized(Type self, List<Candidate> result) {
    switch (self) {
      case Type.Str s -> {}
      case Type.Slice s -> {}
      case Type.Dynamic d -> {}
      case Type.Parameter p -> {}
      case Type.Projection p -> {}
      case Type.Opaque o -> {}
      case Type.Adt adt -> result.add(new Candidate.BuiltIn(sizedTail(adt)));
      case Type.Tuple t when !t.elements().isEmpty() ->
          result.add(
              new Candidate.BuiltIn(
                  List.of(sizedPredicate(t.elements().get(t.elements().size() - 1)))));
      default -> result.add(new Candidate.BuiltIn(List.of()));
    }
  }

  private Predicate sizedPredicate(Type type) {
    return new Predicate.Trait(
        new TraitReference(declarations.language.get("marker::Sized").id(), List.of(type)), null);
  }

  /// A struct is sized if its last field is.
  private List<Predicate> sizedTail(Type.Adt adt) {
    AdtDefinition definition = adt.definition();
    if (definition.kind() != AdtDefinition.Kind.STRUCT
        || !definition.isDefined()
        || definition.onlyVariant().fields().isEmpty()) {
      return List.of();
    }
    List<AdtDefinition.Field> fields = definition.onlyVariant().fields();
    Type last = fields.get(fields.size() - 1).type();
    Type actual = Substitution.erase(Substitution.apply(last, adt.arguments()));
    return mayBeUnsized(last) ? List.of(sizedPredicate(actual)) : List.of();
  }

  private static boolean mayBeUnsized(Type last) {
    return last instanceof Type.Parameter
        || last instanceof Type.Str
        || last instanceof Type.Slice
        || last instanceof Type.Dynamic
        || last instanceof Type.Projection
        || last instanceof Type.Adt;
  }

  private void copied(Type self, TraitReference goal, List<Candidate> result) {
    switch (self) {
      case Type.Tuple t -> result.add(each(goal.trait(), t.elements()));
      case Type.Array a -> result.add(each(goal.trait(), List.of(a.element())));
      case Type.FunctionDefinition f -> result.add(new Candidate.BuiltIn(List.of()));
      case Type.FunctionPointer f -> result.add(new Candidate.BuiltIn(List.of()));
      case Type.Never n -> result.add(new Candidate.BuiltIn(List.of()));
      case Type.Closure closure -> {
        if (solver.closures.isUnderway(closure.definition())) {
          result.add(new Candidate.Unknown());
        } else {
          result.add(
              each(
                  goal.trait(),
                  closure.definition().captures().stream()
                      .map(ClosureDefinition.Capture::type)
                      .map(t -> Substitution.apply(t, closure.arguments()))
                      .toList()));
        }
      }
      default -> {
        if (solver.table.isIntegerVariable(self) || solver.table.isFloatVariable(self)) {
          result.add(new Candidate.BuiltIn(List.of()));
        }
      }
    }
  }

  private static Candidate each(DefId trait, List<Type> types) {
    return new Candidate.BuiltIn(
        types.stream()
            .<Predicate>map(t -> new Predicate.Trait(new TraitReference(trait, List.of(t)), null))
            .toList());
  }

  private void callable(Type self, TraitReference goal, List<Candidate> result) {
    switch (self) {
      case Type.Closure closure -> {
        if (kindAllows(solver.closures.kind(closure), goal.trait())) {
          result.add(new Candidate.Callable(solver.closures.signature(closure)));
        }
      }
      case Type.FunctionDefinition function ->
          result.add(new Candidate.Callable(signatureOf(function)));
      case Type.FunctionPointer(Signature signature) ->
          result.add(new Candidate.Callable(signature));
      default -> {}
    }
  }

  private boolean kindAllows(Optional<ClosureDefinition.Kind> kind, DefId trait) {
    if (kind.isEmpty()) {
      return true;
    }
    return switch (kind.get()) {
      case FN -> true;
      case FN_MUT -> !language(trait, "ops::Fn");
      case FN_ONCE -> language(trait, "ops::FnOnce");
    };
  }

  Signature signatureOf(Type.FunctionDefinition function) {
    Signature declared =
        new CallableSignatures(declarations).of(solver.definition(function.definition()));
    Signature erased = Substitution.map(declared, Substitution::erase);
    Signature actual = Substitution.apply(erased, function.arguments());
    return Substitution.map(actual, t -> solver.normalize(t, new ArrayList<>(), 1));
  }

  private void impls(TraitReference goal, Type self, List<Candidate> result) {
    for (Definition implementation : solver.impls.ofTrait(goal.trait())) {
      Optional<ImplIndex.Header> header = solver.impls.header(implementation);
      if (header.isEmpty() || !mayMatch(header.get(), goal, self)) {
        continue;
      }
      if (header.get().negative()) {
        continue;
      }
      if (solver.table.isIntegerVariable(self) && isBuiltInCopy(goal.trait())) {
        continue;
      }
      if (unifies(header.get(), goal)) {
        result.add(new Candidate.OfImpl(header.get()));
      }
    }
  }

  private boolean isBuiltInCopy(DefId trait) {
    return language(trait, "marker::Copy") || language(trait, "clone::Clone");
  }

  private boolean mayMatch(ImplIndex.Header header, TraitReference goal, Type self) {
    List<Type> wanted = header.reference().arguments();
    if (!ImplIndex.mayMatch(wanted.get(0), self)) {
      return false;
    }
    for (int i = 1; i < wanted.size(); i++) {
      if (!ImplIndex.mayMatch(wanted.get(i), solver.table.shallow(goal.arguments().get(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean unifies(ImplIndex.Header header, TraitReference goal) {
    InferenceTable.Snapshot before = solver.table.snapshot();
    List<Type> arguments = solver.table.freshArguments(header.generics());
    boolean fits = true;
    List<Type> wanted = header.reference().arguments();
    for (int i = 0; fits && i < wanted.size(); i++) {
      Type declared = Substitution.apply(wanted.get(i), arguments);
      fits =
          declared instanceof Type.Projection
              || solver.table.unify(declared, goal.arguments().get(i));
    }
    solver.table.rollback(before);
    return fits;
  }

  /// An auto trait holds for a type if it holds for all its parts, unless an impl says otherwise.
  private void structural(Type self, DefId trait, List<Candidate> result) {
    if (isDenied(self, trait)) {
      return;
    }
    switch (self) {
      case Type.Parameter p -> {}
      case Type.Projection p -> {}
      case Type.Dynamic d -> {}
      case Type.Adt adt -> result.add(each(trait, parts(adt)));
      case Type.Tuple t -> result.add(each(trait, t.elements()));
      case Type.Array a -> result.add(each(trait, List.of(a.element())));
      case Type.Slice s -> result.add(each(trait, List.of(s.element())));
      case Type.Reference r -> result.add(each(trait, List.of(r.target())));
      case Type.RawPointer r -> result.add(each(trait, List.of(r.target())));
      case Type.Closure closure ->
          result.add(
              solver.closures.isUnderway(closure.definition())
                  ? new Candidate.Unknown()
                  : each(trait, captures(closure)));
      case Type.Opaque opaque ->
          result.add(
              opaque.definition().isDefined()
                  ? each(
                      trait,
                      List.of(Substitution.apply(opaque.definition().hidden(), opaque.arguments())))
                  : new Candidate.BuiltIn(List.of()));
      default -> result.add(new Candidate.BuiltIn(List.of()));
    }
  }

  private static List<Type> captures(Type.Closure closure) {
    return closure.definition().captures().stream()
        .map(c -> Substitution.apply(c.type(), closure.arguments()))
        .toList();
  }

  private static List<Type> parts(Type.Adt adt) {
    List<Type> result = new ArrayList<>();
    for (AdtDefinition.Variant variant : adt.definition().variants()) {
      for (AdtDefinition.Field field : variant.fields()) {
        result.add(Substitution.erase(Substitution.apply(field.type(), adt.arguments())));
      }
    }
    return result;
  }

  private boolean isDenied(Type self, DefId trait) {
    for (Definition implementation : solver.impls.ofTrait(trait)) {
      Optional<ImplIndex.Header> header = solver.impls.header(implementation);
      if (header.isPresent()
          && !(header.get().reference().self() instanceof Type.Parameter)
          && sameHead(header.get().reference().self(), self)) {
        return true;
      }
    }
    return false;
  }

  /// A type with any impl of the trait gets no automatic one.
  private static boolean sameHead(Type impl, Type self) {
    return switch (impl) {
      case Type.Adt a -> self instanceof Type.Adt o && a.definition() == o.definition();
      case Type.Reference r -> self instanceof Type.Reference o && r.mutable() == o.mutable();
      case Type.RawPointer r -> self instanceof Type.RawPointer o && r.mutable() == o.mutable();
      default -> false;
    };
  }
}
