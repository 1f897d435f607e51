package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which body a mention of a function or constant means for known types, as rustc's
/// `Instance::resolve`.
final class InstanceResolver {
  private final CheckedProgram program;
  private final CrateChecker checker;
  private final Solver solver;

  InstanceResolver(CheckedProgram program, CrateChecker checker) {
    this.program = program;
    this.checker = checker;
    this.solver = program.closedSolver();
  }

  Resolution resolve(DefId id, List<Type> arguments) {
    Definition definition = checker.names.table().get(id);
    var intrinsic = CheckedProgram.intrinsic(definition);
    if (intrinsic.isPresent()) {
      return new Resolution.OfIntrinsic(intrinsic.get(), arguments);
    }
    return switch (definition.kind()) {
      case STRUCT -> new Resolution.Constructor(checker.declarations.adt(definition), 0, arguments);
      case VARIANT ->
          new Resolution.Constructor(
              checker.declarations.adt(definition.parent()),
              definition.parent().children().indexOf(definition),
              arguments);
      case FUNCTION, CONST ->
          definition.isInTrait() ? ofTrait(definition, arguments) : plain(definition, arguments);
      default -> new Resolution.Item(id, arguments);
    };
  }

  private static Resolution plain(Definition definition, List<Type> arguments) {
    boolean foreign =
        definition.syntax() instanceof Item.Function function && function.body().isEmpty();
    return foreign
        ? new Resolution.Foreign(definition.name())
        : new Resolution.Item(definition.id(), arguments);
  }

  private Resolution ofTrait(Definition item, List<Type> arguments) {
    int traitCount = checker.declarations.generics(item.parent()).all().size();
    List<Type> own = arguments.subList(traitCount, arguments.size());
    TraitReference reference =
        new TraitReference(item.parent().id(), List.copyOf(arguments.subList(0, traitCount)));
    Type self = reference.self();
    Optional<Resolution> builtIn = builtIn(item, reference, self);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    return switch (solver.select(reference)) {
      case Selection.OfImpl(Definition implementation, var implArguments, var nested) ->
          ofImpl(item, implementation, implArguments, nested, own, arguments);
      case Selection.Assumed(var assumed, var origin) when self instanceof Type.Dynamic dynamic ->
          virtual(item, dynamic, arguments);
      case Selection.BuiltIn builtInClone -> new Resolution.CloneShim(self);
      case Selection.Assumed assumed -> fallback(item, arguments);
      case Selection.Callable callable -> fallback(item, arguments);
      case Selection.Ambiguous ambiguous -> fallback(item, arguments);
      case Selection.None none -> fallback(item, arguments);
    };
  }

  private static Resolution fallback(Definition item, List<Type> arguments) {
    return new Resolution.Item(item.id(), arguments);
  }

  private Resolution virtual(Definition item, Type.Dynamic dynamic, List<Type> arguments) {
    boolean demandsSized =
        item.syntax() instanceof Item.Function function
            && ObjectSafety.demandsSized(function.generics());
    int slot = new VTableMethods(checker).slot(dynamic, item);
    boolean generic =
        checker.declarations.generics(item).own().stream()
            .anyMatch(p -> p.kind() != GenericParameters.Kind.LIFETIME);
    return demandsSized || generic || slot < 0
        ? fallback(item, arguments)
        : new Resolution.Virtual(dynamic, slot);
  }

  private Optional<Resolution> builtIn(Definition item, TraitReference reference, Type self) {
    boolean callable = new CandidateAssembly(solver).isCallableTrait(reference.trait());
    if (callable) {
      ClosureDefinition.Kind kind = CheckedProgram.callKind(item.name());
      return switch (self) {
        case Type.Closure closure ->
            Optional.of(
                new Resolution.ClosureCall(closure.definition(), closure.arguments(), kind));
        case Type.FunctionDefinition function ->
            Optional.of(new Resolution.FunctionCall(function, kind));
        case Type.FunctionPointer pointer ->
            Optional.of(new Resolution.FunctionCall(pointer, kind));
        default -> Optional.empty();
      };
    }
    boolean clone =
        checker.declarations.language.is(reference.trait(), "clone::Clone")
            && item.name().equals("clone");
    boolean composite =
        self instanceof Type.Tuple
            || self instanceof Type.Array
            || self instanceof Type.Closure
            || self instanceof Type.FunctionDefinition
            || self instanceof Type.FunctionPointer;
    return clone
            && composite
            && solver.impls.ofTrait(reference.trait()).stream().noneMatch(i -> matchesHead(i, self))
        ? Optional.of(new Resolution.CloneShim(self))
        : Optional.empty();
  }

  private boolean matchesHead(Definition implementation, Type self) {
    Type type = checker.declarations.implSelf(implementation);
    return !(type instanceof Type.Parameter) && type.getClass() == self.getClass();
  }

  private Resolution ofImpl(
      Definition item,
      Definition implementation,
      List<Type> implArguments,
      List<Predicate> nested,
      List<Type> own,
      List<Type> traitArguments) {
    Optional<Definition> given = implementation.child(item.name(), item.kind());
    if (given.isEmpty()) {
      return new Resolution.Item(item.id(), traitArguments);
    }
    prove(nested);
    List<Type> all = new ArrayList<>();
    for (Type argument : implArguments) {
      all.add(program.normalize(solver.table.resolve(argument)));
    }
    all.addAll(own);
    return new Resolution.Item(given.get().id(), List.copyOf(all));
  }

  /// What an impl demands may tell arguments that its header does not.
  private void prove(List<Predicate> nested) {
    List<Predicate> open = new ArrayList<>(nested);
    for (int round = 0; round < 4 && !open.isEmpty(); round++) {
      List<Predicate> still = new ArrayList<>();
      for (Predicate predicate : open) {
        if (predicate instanceof Predicate.Equality
            || predicate instanceof Predicate.Trait(TraitReference r, var s)
                && r.arguments().stream()
                    .anyMatch(t -> InferenceTable.hasVariables(solver.table.resolve(t)))) {
          if (solver.evaluate(predicate, 0) == Solver.Outcome.MAYBE) {
            still.add(predicate);
          }
        }
      }
      open = still;
    }
  }
}
