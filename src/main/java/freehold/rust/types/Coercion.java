package freehold.rust.types;

import freehold.mir.CastKind;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Implicit conversions (the Reference's "Type coercions"): never to any, reborrows, dereferencing,
/// unsizing, functions and closures to pointers.
final class Coercion {
  private final BodyChecker body;
  private Span site;

  Coercion(BodyChecker body) {
    this.body = body;
  }

  /// Makes `expr` of type `found` fit `target`, adjusting it where needed.
  boolean coerce(Expr expr, Type found, Type target) {
    site = expr.span();
    Type source = body.settle(found);
    Type wanted = body.resolve(target);
    Optional<List<Adjustment>> steps = attempt(source, wanted, expr);
    if (steps.isEmpty()) {
      return false;
    }
    body.facts.adjust(expr, steps.get());
    return true;
  }

  /// The adjustments that lead from one type to the other.
  private Optional<List<Adjustment>> attempt(Type source, Type wanted, Expr expr) {
    if (source.isNever()) {
      return Optional.of(fromNever(wanted));
    }
    if (source instanceof Type.Inference || wanted instanceof Type.Inference) {
      return equal(source, wanted);
    }
    Optional<List<Adjustment>> unsized = unsize(source, wanted);
    if (unsized.isPresent()) {
      return unsized;
    }
    return switch (wanted) {
      case Type.Reference to when source instanceof Type.Reference from ->
          reference(from, to, expr);
      case Type.RawPointer to -> rawPointer(source, to);
      case Type.FunctionPointer to -> functionPointer(source, to);
      default -> equal(source, wanted);
    };
  }

  private Optional<List<Adjustment>> equal(Type source, Type wanted) {
    return body.table.unify(source, wanted) ? Optional.of(List.of()) : Optional.empty();
  }

  private List<Adjustment> fromNever(Type wanted) {
    if (wanted.isNever()) {
      return List.of();
    }
    Type target = wanted;
    if (wanted instanceof Type.Inference) {
      target = body.table.freshDiverging();
      body.table.unify(target, wanted);
    }
    return List.of(new Adjustment.NeverToAny(target));
  }

  private Optional<List<Adjustment>> reference(Type.Reference from, Type.Reference to, Expr expr) {
    if (to.mutable() && !from.mutable()) {
      return Optional.empty();
    }
    List<Autoderef.Step> steps = new Autoderef(body).steps(from, expr.span());
    for (int i = 1; i < steps.size(); i++) {
      Autoderef.Step step = steps.get(i);
      if (body.table.unify(step.type(), to.target())) {
        boolean identity = i == 1 && !from.mutable() && !to.mutable();
        if (identity) {
          return Optional.of(List.of());
        }
        List<Adjustment> result = new ArrayList<>(step.adjustments());
        result.add(new Adjustment.Borrow(to.mutable(), false, to));
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Adjustment>> rawPointer(Type source, Type.RawPointer to) {
    return switch (source) {
      case Type.Reference from
          when (from.mutable() || !to.mutable()) && body.table.unify(from.target(), to.target()) ->
          Optional.of(
              List.of(
                  new Adjustment.Deref(false, from.target()),
                  new Adjustment.RawBorrow(to.mutable(), to)));
      case Type.RawPointer from
          when from.mutable() && !to.mutable() && body.table.unify(from.target(), to.target()) ->
          Optional.of(List.of(new Adjustment.Pointer(CastKind.POINTER_TO_POINTER, to)));
      default -> equal(source, to);
    };
  }

  private Optional<List<Adjustment>> functionPointer(Type source, Type.FunctionPointer to) {
    return switch (source) {
      case Type.FunctionDefinition function -> {
        Type pointer = pointerTo(function);
        yield body.table.unify(pointer, to) || body.table.unify(asUnsafe(pointer), to)
            ? Optional.of(List.of(new Adjustment.Pointer(CastKind.REIFY_FUNCTION, to)))
            : Optional.empty();
      }
      case Type.Closure closure ->
          body.table.unify(pointerTo(closure), to)
              ? Optional.of(List.of(new Adjustment.Pointer(CastKind.CLOSURE_TO_FUNCTION, to)))
              : Optional.empty();
      default -> equal(source, to);
    };
  }

  private static Type asUnsafe(Type pointer) {
    Signature s = ((Type.FunctionPointer) pointer).signature();
    return new Type.FunctionPointer(
        new Signature(s.parameters(), s.result(), true, s.abi(), s.variadic()));
  }

  /// The pointer type of a function definition or closure.
  Type pointerTo(Type function) {
    return switch (function) {
      case Type.FunctionDefinition definition ->
          new Type.FunctionPointer(new CandidateAssembly(body.solver).signatureOf(definition));
      case Type.Closure closure -> new Type.FunctionPointer(body.closureTypes.signature(closure));
      default -> function;
    };
  }

  /// `&[T; N]` to `&[T]`, `&T` to `&dyn Trait`, `Box<T>` to `Box<dyn Trait>` and their like.
  private Optional<List<Adjustment>> unsize(Type source, Type wanted) {
    Type from = pointee(source);
    Type to = pointee(wanted);
    if (from == null || to == null) {
      return unsizeSmartPointer(source, wanted);
    }
    boolean weaker = isMutable(source) || !isMutable(wanted);
    if (!weaker || !unsizes(body.settle(from), body.resolve(to))) {
      return Optional.empty();
    }
    List<Adjustment> steps = new ArrayList<>();
    Type sized = body.resolve(from);
    if (source instanceof Type.Reference) {
      steps.add(new Adjustment.Deref(false, sized));
      if (wanted instanceof Type.RawPointer raw) {
        steps.add(
            new Adjustment.RawBorrow(raw.mutable(), new Type.RawPointer(raw.mutable(), sized)));
      } else {
        boolean mutable = isMutable(wanted);
        steps.add(
            new Adjustment.Borrow(
                mutable, false, new Type.Reference(Region.ERASED, mutable, sized)));
      }
    }
    steps.add(new Adjustment.Pointer(CastKind.UNSIZE, wanted));
    return Optional.of(steps);
  }

  private static Type pointee(Type pointer) {
    return switch (pointer) {
      case Type.Reference reference -> reference.target();
      case Type.RawPointer raw -> raw.target();
      default -> null;
    };
  }

  private static boolean isMutable(Type pointer) {
    return switch (pointer) {
      case Type.Reference reference -> reference.mutable();
      case Type.RawPointer raw -> raw.mutable();
      default -> false;
    };
  }

  private Optional<List<Adjustment>> unsizeSmartPointer(Type source, Type wanted) {
    if (!(source instanceof Type.Adt from)
        || !(wanted instanceof Type.Adt to)
        || from.definition() != to.definition()
        || !isSmartPointer(from.definition())
        || from.arguments().isEmpty()) {
      return Optional.empty();
    }
    InferenceTable.Snapshot before = body.table.snapshot();
    for (int i = 0; i < from.arguments().size(); i++) {
      Type a = body.settle(from.arguments().get(i));
      Type b = body.resolve(to.arguments().get(i));
      boolean changes = unsizes(a, b) || nested(a, b);
      if (!changes && !body.table.unify(a, b)) {
        body.table.rollback(before);
        return Optional.empty();
      }
      if (changes) {
        return Optional.of(List.of(new Adjustment.Pointer(CastKind.UNSIZE, wanted)));
      }
    }
    return Optional.empty();
  }

  /// `Pin<Box<T>>` to `Pin<Box<dyn Trait>>`, `Rc<RefCell<T>>` to `Rc<RefCell<dyn Trait>>`.
  private boolean nested(Type a, Type b) {
    return a instanceof Type.Adt from
        && b instanceof Type.Adt to
        && from.definition() == to.definition()
        && !from.arguments().isEmpty()
        && unsizes(
            body.settle(from.arguments().get(from.arguments().size() - 1)),
            body.resolve(to.arguments().get(to.arguments().size() - 1)));
  }

  private boolean isSmartPointer(AdtDefinition definition) {
    Optional<Definition> trait = body.declarations.language.find("ops::CoerceUnsized");
    if (trait.isEmpty()) {
      return false;
    }
    for (Definition implementation : body.program.impls.ofTrait(trait.get().id())) {
      if (body.declarations.implSelf(implementation) instanceof Type.Adt adt
          && adt.definition() == definition) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sized type can be seen as the unsized one; what that demands becomes obligations.
  private boolean unsizes(Type from, Type to) {
    return switch (to) {
      case Type.Slice slice ->
          from instanceof Type.Array array && body.table.unify(array.element(), slice.element());
      case Type.Dynamic object -> unsizesToObject(from, object);
      case Type.Adt whole -> from instanceof Type.Adt sized && unsizesTail(sized, whole);
      default -> false;
    };
  }

  /// A struct whose last field alone mentions the type that is unsized (the Reference's "Unsized
  /// coercions").
  private boolean unsizesTail(Type.Adt from, Type.Adt to) {
    AdtDefinition definition = from.definition();
    if (definition != to.definition()
        || definition.kind() != AdtDefinition.Kind.STRUCT
        || !definition.isDefined()
        || definition.onlyVariant().fields().isEmpty()) {
      return false;
    }
    Type last = Substitution.erase(definition.onlyVariant().fields().getLast().type());
    InferenceTable.Snapshot before = body.table.snapshot();
    for (int i = 0; i < from.arguments().size(); i++) {
      boolean free = mentions(last, i);
      if (!free && !body.table.unify(from.arguments().get(i), to.arguments().get(i))) {
        body.table.rollback(before);
        return false;
      }
    }
    Type sized = body.settle(Substitution.apply(last, from.arguments()));
    Type whole = body.resolve(Substitution.apply(last, to.arguments()));
    boolean fits = !body.table.canUnify(sized, whole) && unsizes(sized, whole);
    if (!fits) {
      body.table.rollback(before);
    }
    return fits;
  }

  private static boolean mentions(Type type, int parameter) {
    return TypeWalk.mentions(
        type, part -> part instanceof Type.Parameter p && p.index() == parameter);
  }

  private boolean unsizesToObject(Type from, Type.Dynamic object) {
    if (body.table.isGeneralVariable(from)
        || from instanceof Type.Str
        || from instanceof Type.Slice
        || from instanceof Type.Error) {
      return false;
    }
    if (from instanceof Type.Dynamic other) {
      return !body.table.canUnify(other, object) && dropsAutoTraits(other, object);
    }
    List<Predicate> demands = demands(from, object);
    body.obligations.addAll(demands, site);
    return true;
  }

  private boolean dropsAutoTraits(Type.Dynamic from, Type.Dynamic to) {
    return from.trait() != null
        && from.trait().equals(to.trait())
        && from.autoTraits().containsAll(to.autoTraits())
        && body.table.unifyAll(from.arguments(), to.arguments());
  }

  private List<Predicate> demands(Type from, Type.Dynamic object) {
    List<Predicate> result = new ArrayList<>();
    if (object.trait() != null) {
      List<Type> arguments = new ArrayList<>();
      arguments.add(from);
      arguments.addAll(object.arguments());
      result.add(
          new Predicate.Trait(new TraitReference(object.trait(), List.copyOf(arguments)), null));
      for (Type.Equality equality : object.equalities()) {
        result.add(equalityFor(from, object, equality));
      }
    }
    object
        .autoTraits()
        .forEach(
            auto -> result.add(new Predicate.Trait(new TraitReference(auto, List.of(from)), null)));
    return result;
  }

  private Predicate equalityFor(Type from, Type.Dynamic object, Type.Equality equality) {
    Definition item = body.solver.definition(equality.item());
    List<Type> arguments = new ArrayList<>();
    arguments.add(from);
    int count = body.declarations.generics(item.parent()).all().size();
    if (item.parent().id().equals(object.trait()) || count == object.arguments().size() + 1) {
      arguments.addAll(object.arguments());
    } else {
      supertraitArguments(item.parent(), from, object, arguments);
    }
    return new Predicate.Equality(
        new Type.Projection(equality.item(), List.copyOf(arguments)), equality.type(), null);
  }

  private void supertraitArguments(
      Definition trait, Type from, Type.Dynamic object, List<Type> arguments) {
    List<Type> principal = new ArrayList<>();
    principal.add(from);
    principal.addAll(object.arguments());
    for (Predicate implied :
        body.declarations.supertraitPredicates(new TraitReference(object.trait(), principal))) {
      if (implied instanceof Predicate.Trait(TraitReference superior, var span)
          && superior.trait().equals(trait.id())) {
        arguments.addAll(
            Substitution.mapAll(
                superior.arguments().subList(1, superior.arguments().size()), Substitution::erase));
        return;
      }
    }
  }
}
