package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects what a method name may mean, and tells what fits a receiver.
final class MethodCandidates {
  private final BodyChecker body;

  MethodCandidates(BodyChecker body) {
    this.body = body;
  }

  List<MethodCandidate> collect(List<Autoderef.Step> steps, String name) {
    List<MethodCandidate> result = new ArrayList<>();
    List<Type> selves = new ArrayList<>();
    for (Autoderef.Step step : steps) {
      selves.add(step.type());
      if (step.type() instanceof Type.Array array) {
        selves.add(new Type.Slice(array.element()));
      }
    }
    for (Definition item : body.program.impls.inherentItems(name)) {
      Type self = body.declarations.implSelf(item.parent());
      if (selves.stream().anyMatch(s -> ImplIndex.mayMatch(self, s))) {
        result.add(new MethodCandidate.Inherent(item));
      }
    }
    selves.forEach(s -> bounds(s, name, result));
    Set<Definition> scope = body.declarations.names.traitsInScope(body.scope.module());
    for (Definition item : body.program.impls.traitItems(name)) {
      if (scope.contains(item.parent())) {
        result.add(new MethodCandidate.Extension(item));
      }
    }
    return result;
  }

  private void bounds(Type self, String name, List<MethodCandidate> result) {
    switch (self) {
      case Type.Parameter p -> assumed(self, body.solver.environment(), name, result);
      case Type.Projection p -> {
        assumed(self, body.solver.environment(), name, result);
        assumed(self, body.declarations.itemBounds(p), name, result);
      }
      case Type.Opaque o -> assumed(self, body.declarations.opaqueBounds(o), name, result);
      case Type.Dynamic d -> object(d, name, result);
      default -> {}
    }
  }

  private void assumed(
      Type self, List<Predicate> predicates, String name, List<MethodCandidate> result) {
    for (Predicate predicate : predicates) {
      if (predicate instanceof Predicate.Trait(TraitReference declared, Span span)) {
        TraitReference reference = declared.map(Substitution::erase);
        if (reference.self().equals(self)) {
          withSupertraits(reference, name, result);
        }
      }
    }
  }

  private void object(Type.Dynamic dynamic, String name, List<MethodCandidate> result) {
    if (dynamic.trait() == null) {
      return;
    }
    List<Type> arguments = new ArrayList<>();
    arguments.add(dynamic);
    arguments.addAll(dynamic.arguments());
    withSupertraits(new TraitReference(dynamic.trait(), List.copyOf(arguments)), name, result);
  }

  private void withSupertraits(
      TraitReference reference, String name, List<MethodCandidate> result) {
    add(reference, name, result);
    for (Predicate implied : body.declarations.supertraitPredicates(reference)) {
      if (implied instanceof Predicate.Trait(TraitReference superior, Span span)
          && superior.map(Substitution::erase).self().equals(reference.self())) {
        add(superior.map(Substitution::erase), name, result);
      }
    }
  }

  private void add(TraitReference reference, String name, List<MethodCandidate> result) {
    Definition trait = body.solver.definition(reference.trait());
    Optional<Definition> item =
        trait
            .child(name, Definition.Kind.FUNCTION)
            .or(() -> trait.child(name, Definition.Kind.CONST));
    item.map(i -> (MethodCandidate) new MethodCandidate.Bound(i, reference))
        .filter(c -> !result.contains(c))
        .ifPresent(result::add);
  }

  boolean isVisible(Definition item) {
    return item.visibleIn() == null || body.scope.module().isInside(item.visibleIn());
  }

  /// Arguments for the candidate's `impl` or trait: unknowns, or those of the bound.
  List<Type> outerArguments(MethodCandidate candidate) {
    return switch (candidate) {
      case MethodCandidate.Inherent(Definition item) ->
          body.table.freshArguments(body.declarations.generics(item.parent()));
      case MethodCandidate.Bound(Definition item, TraitReference reference) ->
          reference.arguments();
      case MethodCandidate.Extension(Definition item) ->
          body.table.freshArguments(body.declarations.generics(item.parent()));
    };
  }

  /// Whether the candidate takes a receiver of exactly that type; nothing is unified for good.
  Solver.Outcome outcome(MethodCandidate candidate, Type receiver) {
    InferenceTable.Snapshot before = body.table.snapshot();
    List<Type> arguments = new ArrayList<>(outerArguments(candidate));
    List<GenericParameters.Parameter> own = body.declarations.generics(candidate.item()).own();
    own.forEach(p -> arguments.add(body.table.freshArgument(p)));
    Type declared =
        Substitution.erase(body.declarations.signature(candidate.item()).parameters().get(0));
    Type wanted =
        body.solver.normalize(Substitution.apply(declared, arguments), new ArrayList<>(), 0);
    Solver.Outcome outcome =
        body.table.unify(wanted, receiver) ? conditions(candidate, arguments) : Solver.Outcome.NO;
    body.table.rollback(before);
    return outcome;
  }

  private Solver.Outcome conditions(MethodCandidate candidate, List<Type> arguments) {
    Definition around = candidate.item().parent();
    return switch (candidate) {
      case MethodCandidate.Inherent inherent -> all(around, arguments);
      case MethodCandidate.Bound bound -> Solver.Outcome.YES;
      case MethodCandidate.Extension extension -> {
        int count = body.declarations.generics(around).all().size();
        TraitReference reference =
            new TraitReference(around.id(), List.copyOf(arguments.subList(0, count)));
        yield body.solver.evaluate(new Predicate.Trait(reference, null), 0);
      }
    };
  }

  private Solver.Outcome all(Definition around, List<Type> arguments) {
    Solver.Outcome result = Solver.Outcome.YES;
    for (Predicate predicate : body.declarations.predicates(around)) {
      Solver.Outcome one = body.solver.evaluate(predicate.erase().substitute(arguments), 0);
      if (one == Solver.Outcome.NO) {
        return one;
      }
      result = one == Solver.Outcome.MAYBE ? one : result;
    }
    return result;
  }

  /// Whether the candidate is an item of that type; nothing is unified for good.
  Solver.Outcome holdsFor(MethodCandidate candidate, Type base) {
    InferenceTable.Snapshot before = body.table.snapshot();
    List<Type> outer = outerArguments(candidate);
    Type self =
        switch (candidate) {
          case MethodCandidate.Inherent(Definition item) ->
              body.solver.normalize(
                  Substitution.apply(
                      Substitution.erase(body.declarations.implSelf(item.parent())), outer),
                  new ArrayList<>(),
                  0);
          case MethodCandidate.Bound bound -> outer.get(0);
          case MethodCandidate.Extension extension -> outer.get(0);
        };
    Solver.Outcome outcome =
        body.table.unify(self, base) ? conditions(candidate, outer) : Solver.Outcome.NO;
    body.table.rollback(before);
    return outcome;
  }
}
