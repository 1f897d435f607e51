package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which traits hold for which types, and what associated types are (as rustc's trait
/// selection: assemble candidates, drop those whose own conditions fail, take the one that is
/// left).
final class Solver {
  private static final int DEPTH_LIMIT = 48;

  /// How often conditions are asked again after others told more types.
  private static final int ROUNDS = 4;

  final Declarations declarations;
  final ImplIndex impls;
  final InferenceTable table;
  final ClosureTypes closures;
  private List<Predicate> environment = List.of();
  private final CandidateAssembly assembly;
  private final Projector projector;
  private final Map<TraitReference, Outcome> global;
  private final List<TraitReference> stack = new ArrayList<>();

  /// Whether something holds.
  enum Outcome {
    YES,
    MAYBE,
    NO
  }

  Solver(
      Declarations declarations,
      ImplIndex impls,
      InferenceTable table,
      ClosureTypes closures,
      Map<TraitReference, Outcome> global) {
    this.declarations = declarations;
    this.impls = impls;
    this.table = table;
    this.closures = closures;
    this.global = global;
    this.assembly = new CandidateAssembly(this);
    this.projector = new Projector(this);
  }

  /// What may be taken for granted: a definition's predicates and all that they imply.
  void assume(List<Predicate> predicates) {
    List<Predicate> all = new ArrayList<>();
    for (Predicate predicate : predicates) {
      Predicate erased = predicate.erase();
      if (!all.contains(erased)) {
        all.add(erased);
      }
      if (erased instanceof Predicate.Trait(TraitReference reference, Span span)) {
        for (Predicate implied : declarations.supertraitPredicates(reference)) {
          Predicate erasedImplied = implied.erase();
          if (!all.contains(erasedImplied)) {
            all.add(erasedImplied);
          }
        }
      }
    }
    environment = List.copyOf(all);
    List<Predicate> normalized = new ArrayList<>();
    for (Predicate predicate : all) {
      normalized.add(
          predicate instanceof Predicate.Trait
              ? predicate.map(type -> normalize(type, new ArrayList<>(), 0))
              : predicate);
    }
    environment = List.copyOf(normalized);
  }

  List<Predicate> environment() {
    return environment;
  }

  /// Replaces associated types by what they are. Where that is not known yet, by an unknown, and
  /// `nested` gets the obligation that will tell.
  Type normalize(Type type, List<Obligation> nested, int depth) {
    Type here = table.shallow(type);
    if (here instanceof Type.Projection projection) {
      List<Type> arguments =
          Substitution.mapAll(projection.arguments(), a -> normalize(a, nested, depth));
      return projected(new Type.Projection(projection.item(), arguments), nested, depth);
    }
    return Substitution.mapChildren(here, inner -> normalize(inner, nested, depth));
  }

  private Type projected(Type.Projection projection, List<Obligation> nested, int depth) {
    if (depth > DEPTH_LIMIT) {
      return projection;
    }
    return switch (projector.project(projection)) {
      case Projector.Result.Value(Type value, List<Predicate> more) -> {
        for (Predicate predicate : more) {
          nested.add(new Obligation(predicate, predicate.span(), depth + 1));
        }
        yield normalize(value, nested, depth + 1);
      }
      case Projector.Result.Rigid rigid -> projection;
      case Projector.Result.Failed failed -> projection;
      case Projector.Result.Ambiguous ambiguous -> {
        Type variable = table.fresh();
        Span span = declarations.names.table().get(projection.item()).span();
        nested.add(new Obligation(new Predicate.Equality(projection, variable, span), span, depth));
        yield variable;
      }
    };
  }

  /// Normalizes where nothing is left to be inferred: what follows from the way is proven at once.
  Type settle(Type type) {
    List<Obligation> nested = new ArrayList<>();
    Type value = normalize(type, nested, 0);
    for (int round = 0; round < ROUNDS && InferenceTable.hasVariables(value); round++) {
      for (Obligation obligation : nested) {
        evaluate(obligation.predicate(), 0);
      }
      value = table.resolve(value);
    }
    return table.resolve(value);
  }

  Projector.Result project(Type.Projection projection) {
    return projector.project(projection);
  }

  Definition definition(DefId id) {
    return declarations.names.table().get(id);
  }

  /// Chooses how a trait holds, and unifies with it. Arguments must be normalized.
  Selection select(TraitReference goal) {
    TraitReference resolved = goal.map(table::resolve);
    List<Candidate> candidates = assembly.candidates(resolved);
    List<Candidate> holding = new ArrayList<>();
    boolean unknown = false;
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Unknown) {
        unknown = true;
      } else if (candidates.size() == 1 || tryCandidate(candidate, resolved, 0) != Outcome.NO) {
        holding.add(candidate);
      }
    }
    if (holding.isEmpty()) {
      return unknown ? new Selection.Ambiguous() : new Selection.None();
    }
    Optional<Candidate> best = unknown ? Optional.empty() : CandidateChoice.best(holding, resolved);
    if (best.isEmpty()) {
      return new Selection.Ambiguous();
    }
    return confirm(best.get(), resolved).orElseGet(Selection.None::new);
  }

  private Optional<Selection> confirm(Candidate candidate, TraitReference goal) {
    return switch (candidate) {
      case Candidate.OfImpl(ImplIndex.Header header) -> confirmImpl(header, goal);
      case Candidate.Assumption(TraitReference reference, var origin) ->
          table.unifyAll(reference.arguments(), goal.arguments())
              ? Optional.of(new Selection.Assumed(reference, origin))
              : Optional.empty();
      case Candidate.BuiltIn(List<Predicate> nested) -> Optional.of(new Selection.BuiltIn(nested));
      case Candidate.Callable(var signature) ->
          table.unify(goal.arguments().get(1), new Type.Tuple(signature.parameters()))
              ? Optional.of(new Selection.Callable())
              : Optional.empty();
      case Candidate.Unknown unknown -> Optional.of(new Selection.Ambiguous());
    };
  }

  private Optional<Selection> confirmImpl(ImplIndex.Header header, TraitReference goal) {
    List<Type> arguments = table.freshArguments(header.generics());
    List<Obligation> normalizing = new ArrayList<>();
    List<Type> wanted = new ArrayList<>();
    for (Type argument : header.reference().arguments()) {
      wanted.add(normalize(Substitution.apply(argument, arguments), normalizing, 0));
    }
    if (!table.unifyAll(wanted, goal.arguments())) {
      return Optional.empty();
    }
    List<Predicate> nested = new ArrayList<>();
    normalizing.forEach(o -> nested.add(o.predicate()));
    for (Predicate predicate : header.predicates()) {
      nested.add(predicate.substitute(arguments));
    }
    return Optional.of(new Selection.OfImpl(header.implementation(), arguments, nested));
  }

  private Outcome tryCandidate(Candidate candidate, TraitReference goal, int depth) {
    InferenceTable.Snapshot before = table.snapshot();
    Optional<Selection> selection = confirm(candidate, goal);
    Outcome outcome = selection.map(s -> evaluateNested(s, depth)).orElse(Outcome.NO);
    table.rollback(before);
    return outcome;
  }

  private Outcome evaluateNested(Selection selection, int depth) {
    return switch (selection) {
      case Selection.OfImpl impl -> evaluateAll(impl.nested(), depth + 1);
      case Selection.BuiltIn(List<Predicate> nested) -> evaluateAll(nested, depth + 1);
      case Selection.Assumed assumed -> Outcome.YES;
      case Selection.Callable callable -> Outcome.YES;
      case Selection.Ambiguous ambiguous -> Outcome.MAYBE;
      case Selection.None none -> Outcome.NO;
    };
  }

  private Outcome evaluateAll(List<Predicate> predicates, int depth) {
    Outcome result = Outcome.YES;
    List<Predicate> open = new ArrayList<>(predicates);
    boolean progress = true;
    for (int round = 0; round < ROUNDS && progress && !open.isEmpty(); round++) {
      progress = false;
      result = Outcome.YES;
      List<Predicate> still = new ArrayList<>();
      for (Predicate predicate : open) {
        int before = table.snapshot().trailLength();
        Outcome outcome = evaluate(predicate, depth);
        if (outcome == Outcome.NO) {
          return Outcome.NO;
        }
        if (outcome == Outcome.MAYBE) {
          result = Outcome.MAYBE;
          still.add(predicate);
        }
        progress |= table.snapshot().trailLength() != before;
      }
      open = still;
    }
    return result;
  }

  /// Whether a predicate holds; equalities are unified on the way, so that what follows sees them.
  Outcome evaluate(Predicate predicate, int depth) {
    if (depth > DEPTH_LIMIT) {
      return Outcome.MAYBE;
    }
    return switch (predicate) {
      case Predicate.Trait(TraitReference reference, Span span) -> evaluateTrait(reference, depth);
      case Predicate.Equality(Type.Projection projection, Type type, Span span) ->
          evaluateEquality(projection, type, depth);
      case Predicate.TypeOutlives outlives -> Outcome.YES;
      case Predicate.RegionOutlives outlives -> Outcome.YES;
    };
  }

  private Outcome evaluateEquality(Type.Projection projection, Type type, int depth) {
    InferenceTable.Snapshot before = table.snapshot();
    List<Obligation> nested = new ArrayList<>();
    Type value = normalize(projection, nested, depth);
    if (nested.stream().anyMatch(o -> saysAgain(o.predicate(), projection))) {
      table.rollback(before);
      return Outcome.MAYBE;
    }
    Type wanted = normalize(type, nested, depth);
    if (!table.unify(value, wanted)) {
      return Outcome.NO;
    }
    // What the way to the value demands may tell what the value leaves open.
    return evaluateAll(nested.stream().map(Obligation::predicate).toList(), depth + 1);
  }

  /// Whether normalizing only put the same question again.
  private boolean saysAgain(Predicate predicate, Type.Projection projection) {
    return predicate instanceof Predicate.Equality(Type.Projection asked, Type type, Span span)
        && table.resolve(asked).equals(table.resolve(projection));
  }

  private Outcome evaluateTrait(TraitReference reference, int depth) {
    List<Obligation> nested = new ArrayList<>();
    TraitReference normalized = reference.map(t -> normalize(t, nested, depth));
    if (normalized.map(table::resolve).arguments().stream()
        .anyMatch(InferenceTable::hasVariables)) {
      evaluateAll(nested.stream().map(Obligation::predicate).toList(), depth + 1);
    }
    TraitReference goal = normalized.map(table::resolve);
    if (goal.self() instanceof Type.Error) {
      return Outcome.YES;
    }
    boolean cacheable = isGlobal(goal);
    if (cacheable && global.containsKey(goal)) {
      return global.get(goal);
    }
    if (stack.contains(goal)) {
      return declarations.isAutoTrait(definition(goal.trait())) || isSized(goal)
          ? Outcome.YES
          : Outcome.NO;
    }
    stack.add(goal);
    Outcome outcome = evaluateCandidates(goal, depth);
    stack.remove(stack.size() - 1);
    if (cacheable && stack.isEmpty() && outcome != Outcome.MAYBE) {
      global.put(goal, outcome);
    }
    return outcome;
  }

  private boolean isSized(TraitReference goal) {
    return declarations.language.is(goal.trait(), "marker::Sized");
  }

  private Outcome evaluateCandidates(TraitReference goal, int depth) {
    List<Candidate> candidates = assembly.candidates(goal);
    Outcome result = Outcome.NO;
    int holding = 0;
    Candidate only = null;
    for (Candidate candidate : candidates) {
      Outcome outcome =
          candidate instanceof Candidate.Unknown
              ? Outcome.MAYBE
              : tryCandidate(candidate, goal, depth);
      if (outcome != Outcome.NO) {
        holding++;
        only = candidate;
        result = result == Outcome.YES || outcome == Outcome.YES ? Outcome.YES : Outcome.MAYBE;
      }
    }
    boolean open = goal.arguments().stream().anyMatch(InferenceTable::hasVariables);
    if (holding == 1 && open && !(only instanceof Candidate.Unknown)) {
      confirm(only, goal);
    }
    return holding > 1 && open ? Outcome.MAYBE : result;
  }

  private static boolean isGlobal(TraitReference goal) {
    return goal.arguments().stream().noneMatch(Solver::isLocal);
  }

  private static boolean isLocal(Type type) {
    if (type instanceof Type.Inference
        || type instanceof Type.Parameter
        || type instanceof Type.Projection
        || type instanceof Type.Closure
        || type instanceof Type.Opaque) {
      return true;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        type,
        inner -> {
          found[0] = found[0] || isLocal(inner);
          return inner;
        });
    return found[0];
  }

  /// Whether a trait holds for a type, nothing being unified for good.
  Outcome holds(TraitReference reference) {
    InferenceTable.Snapshot before = table.snapshot();
    Outcome outcome = evaluate(new Predicate.Trait(reference, null), 0);
    table.rollback(before);
    return outcome;
  }

  boolean implementsTrait(Type type, String stdTrait) {
    Optional<Definition> trait = declarations.language.find(stdTrait);
    return trait.isPresent()
        && holds(new TraitReference(trait.get().id(), List.of(type))) == Outcome.YES;
  }
}
