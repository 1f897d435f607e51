package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a value leads to by dereferencing it again and again.
final class Autoderef {
  private static final int LIMIT = 64;

  private final BodyChecker body;

  Autoderef(BodyChecker body) {
    this.body = body;
  }

  /// A type and the dereferences that lead to it.
  record Step(Type type, List<Adjustment> adjustments) {}

  List<Step> steps(Type start, Span span) {
    List<Step> result = new ArrayList<>();
    Type current = body.settle(start);
    List<Adjustment> path = new ArrayList<>();
    result.add(new Step(current, List.of()));
    while (result.size() < LIMIT) {
      Optional<Adjustment.Deref> next = next(current, span);
      if (next.isEmpty()) {
        break;
      }
      path.add(next.get());
      current = body.settle(next.get().target());
      result.add(new Step(current, List.copyOf(path)));
    }
    return result;
  }

  /// `*` of a value of that type, if it has one; raw pointers are not dereferenced implicitly.
  Optional<Adjustment.Deref> next(Type type, Span span) {
    Optional<Type> builtIn = builtIn(type);
    if (builtIn.isPresent()) {
      return Optional.of(new Adjustment.Deref(false, body.resolve(builtIn.get())));
    }
    return overloaded(type, span).map(target -> new Adjustment.Deref(true, target));
  }

  static Optional<Type> builtIn(Type type) {
    return switch (type) {
      case Type.Reference(var region, boolean mutable, Type target) -> Optional.of(target);
      case Type.Adt adt when adt.definition().is("owned_box") ->
          Optional.of(adt.arguments().get(0));
      default -> Optional.empty();
    };
  }

  private Optional<Type> overloaded(Type type, Span span) {
    boolean possible =
        type instanceof Type.Adt
            || type instanceof Type.Parameter
            || type instanceof Type.Projection
            || type instanceof Type.Opaque;
    Optional<Definition> deref = body.declarations.language.find("ops::Deref");
    if (!possible || deref.isEmpty()) {
      return Optional.empty();
    }
    TraitReference goal = new TraitReference(deref.get().id(), List.of(type));
    if (body.solver.holds(goal) == Solver.Outcome.NO) {
      return Optional.empty();
    }
    DefId target = body.declarations.language.associatedType("ops::Deref", "Target").id();
    return Optional.of(body.normalize(new Type.Projection(target, List.of(type)), span));
  }
}
