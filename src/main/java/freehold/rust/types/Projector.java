package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what an associated type is.
final class Projector {
  private final Solver solver;
  private final Declarations declarations;

  Projector(Solver solver) {
    this.solver = solver;
    this.declarations = solver.declarations;
  }

  /// What became of a projection.
  sealed interface Result {
    record Value(Type type, List<Predicate> nested) implements Result {}

    /// It stands for itself: nothing more can be known here.
    record Rigid() implements Result {}

    record Ambiguous() implements Result {}

    /// The trait does not hold.
    record Failed() implements Result {}
  }

  /// The projection's arguments must be normalized.
  Result project(Type.Projection declared) {
    Type.Projection projection =
        new Type.Projection(declared.item(), solver.table.resolveAll(declared.arguments()));
    Definition item = solver.definition(projection.item());
    if (!item.isInTrait()) {
      return new Result.Value(
          Substitution.apply(declarations.typeOf(item), projection.arguments()), List.of());
    }
    Type self = solver.table.shallow(projection.arguments().get(0));
    if (self instanceof Type.Error) {
      return new Result.Value(Type.ERROR, List.of());
    }
    if (solver.table.isGeneralVariable(self)) {
      return new Result.Ambiguous();
    }
    Optional<Type> assumed = assumed(solver.environment(), projection);
    if (assumed.isEmpty()) {
      assumed = ofBounds(self, projection);
    }
    if (assumed.isPresent()) {
      return new Result.Value(assumed.get(), List.of());
    }
    Optional<Signature> callable = callable(self, projection.item());
    if (callable.isPresent()) {
      boolean fits =
          solver.table.unify(
              projection.arguments().get(1), new Type.Tuple(callable.get().parameters()));
      return fits ? new Result.Value(callable.get().result(), List.of()) : new Result.Failed();
    }
    return selected(item, projection);
  }

  private Optional<Type> ofBounds(Type self, Type.Projection projection) {
    return switch (self) {
      case Type.Opaque opaque -> implied(declarations.opaqueBounds(opaque), projection);
      case Type.Projection inner -> implied(declarations.itemBounds(inner), projection);
      case Type.Dynamic dynamic -> ofObject(dynamic, projection.item());
      default -> Optional.empty();
    };
  }

  private static Optional<Type> ofObject(Type.Dynamic dynamic, DefId item) {
    for (Type.Equality equality : dynamic.equalities()) {
      if (equality.item().equals(item)) {
        return Optional.of(equality.type());
      }
    }
    return Optional.empty();
  }

  private Optional<Type> implied(List<Predicate> bounds, Type.Projection projection) {
    List<Predicate> all = new ArrayList<>();
    for (Predicate bound : bounds) {
      all.add(bound.erase());
      if (bound instanceof Predicate.Trait(TraitReference reference, Span span)) {
        declarations.supertraitPredicates(reference).forEach(p -> all.add(p.erase()));
      }
    }
    return assumed(all, projection);
  }

  private Optional<Type> assumed(List<Predicate> predicates, Type.Projection projection) {
    for (Predicate predicate : predicates) {
      if (predicate instanceof Predicate.Equality(Type.Projection known, Type type, Span span)
          && known.item().equals(projection.item())
          && !type.equals(projection)
          && matches(known, projection)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private boolean matches(Type.Projection known, Type.Projection projection) {
    return solver.table.unifyAll(known.arguments(), projection.arguments());
  }

  private Optional<Signature> callable(Type self, DefId item) {
    if (!item.equals(declarations.language.associatedType("ops::FnOnce", "Output").id())) {
      return Optional.empty();
    }
    return switch (self) {
      case Type.Closure closure -> Optional.of(solver.closures.signature(closure));
      case Type.FunctionDefinition function ->
          Optional.of(new CandidateAssembly(solver).signatureOf(function));
      case Type.FunctionPointer(Signature signature) -> Optional.of(signature);
      default -> Optional.empty();
    };
  }

  private Result selected(Definition item, Type.Projection projection) {
    int traitCount = declarations.generics(item.parent()).all().size();
    List<Type> traitArguments = projection.arguments().subList(0, traitCount);
    List<Type> own = projection.arguments().subList(traitCount, projection.arguments().size());
    TraitReference reference = new TraitReference(item.parent().id(), List.copyOf(traitArguments));
    return switch (solver.select(reference)) {
      case Selection.OfImpl(Definition implementation, var arguments, var nested) ->
          ofImpl(item, implementation, arguments, own, reference, nested);
      case Selection.Assumed assumed -> new Result.Rigid();
      case Selection.BuiltIn builtIn -> new Result.Rigid();
      case Selection.Callable callable -> new Result.Rigid();
      case Selection.Ambiguous ambiguous -> new Result.Ambiguous();
      case Selection.None none -> new Result.Failed();
    };
  }

  private Result ofImpl(
      Definition item,
      Definition implementation,
      List<Type> arguments,
      List<Type> own,
      TraitReference reference,
      List<Predicate> nested) {
    Optional<Definition> given = implementation.child(item.name(), Definition.Kind.TYPE_ALIAS);
    List<Type> all = new ArrayList<>(given.isPresent() ? arguments : reference.arguments());
    all.addAll(own);
    Definition source = given.orElse(item);
    if (given.isEmpty() && !Declarations.hasDefault(item)) {
      return new Result.Failed();
    }
    Type declared = Substitution.erase(declarations.typeOf(source));
    return new Result.Value(Substitution.apply(declared, all), nested);
  }
}
