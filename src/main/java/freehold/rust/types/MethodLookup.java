package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds methods and associated items by name, as the Reference's "Method-call expressions" says:
/// along the dereferences of the receiver, by value, then by `&`, then by `&mut`; at each place
/// inherent ones before those of traits.
final class MethodLookup {
  private final BodyChecker body;
  private final MethodWords words;
  private final MethodCandidates candidates;

  MethodLookup(BodyChecker body) {
    this.body = body;
    this.words = new MethodWords(body);
    this.candidates = new MethodCandidates(body);
  }

  /// A method with the arguments of everything around it and its own.
  record Pick(Definition method, List<Type> arguments) {}

  /// An associated function or constant with the arguments of its `impl` or trait.
  record AssociatedItem(Definition item, List<Type> outerArguments) {}

  /// How the receiver is passed.
  private enum Mode {
    VALUE,
    SHARED,
    MUTABLE,
    CONST_POINTER
  }

  private record Place(Autoderef.Step step, boolean unsized, Mode mode, Type self) {}

  Optional<Pick> method(Expr.MethodCall call, Type receiver) {
    Type type = body.settle(receiver);
    if (type instanceof Type.Error) {
      return Optional.empty();
    }
    if (body.table.isGeneralVariable(type)) {
      words.unknownReceiver(call);
      return Optional.empty();
    }
    List<Autoderef.Step> steps = new Autoderef(body).steps(type, call.receiver().span());
    Autoderef.Step last = steps.get(steps.size() - 1);
    if (steps.size() > 1 && body.table.isGeneralVariable(last.type())) {
      words.unknownReceiver(call);
      return Optional.empty();
    }
    List<MethodCandidate> all = candidates.collect(steps, call.method().name().name());
    for (Place place : places(steps)) {
      for (boolean extension : new boolean[] {false, true}) {
        Optional<MethodCandidate> found = at(place, all, extension, call);
        if (found.isPresent()) {
          return Optional.of(confirm(found.get(), place, call));
        }
      }
    }
    words.noMethod(call, type, all);
    return Optional.empty();
  }

  private List<Place> places(List<Autoderef.Step> steps) {
    List<Place> result = new ArrayList<>();
    for (Autoderef.Step step : steps) {
      modes(step, false, step.type(), result);
    }
    Autoderef.Step last = steps.get(steps.size() - 1);
    if (last.type() instanceof Type.Array array) {
      modes(last, true, new Type.Slice(array.element()), result);
    }
    return result;
  }

  private static void modes(Autoderef.Step step, boolean unsized, Type self, List<Place> result) {
    result.add(new Place(step, unsized, Mode.VALUE, self));
    result.add(
        new Place(step, unsized, Mode.SHARED, new Type.Reference(Region.ERASED, false, self)));
    result.add(
        new Place(step, unsized, Mode.MUTABLE, new Type.Reference(Region.ERASED, true, self)));
    if (self instanceof Type.RawPointer(boolean mutable, Type target) && mutable) {
      result.add(new Place(step, unsized, Mode.CONST_POINTER, new Type.RawPointer(false, target)));
    }
  }

  private Optional<MethodCandidate> at(
      Place place, List<MethodCandidate> all, boolean extension, Expr.MethodCall call) {
    List<MethodCandidate> fitting = new ArrayList<>();
    for (MethodCandidate candidate : all) {
      if (candidate.isExtension() == extension
          && !skipsArray(candidate, place)
          && fits(candidate, place.self())) {
        fitting.add(candidate);
      }
    }
    List<MethodCandidate> visible =
        fitting.stream().filter(c -> candidates.isVisible(c.item())).toList();
    if (visible.isEmpty()) {
      fitting.stream().findFirst().ifPresent(c -> words.rememberPrivate(call, c.item()));
      return Optional.empty();
    }
    if (visible.size() > 1 && extension && !sameItem(visible)) {
      return certain(visible, place).or(() -> ambiguous(call, visible));
    }
    return Optional.of(visible.get(0));
  }

  private Optional<MethodCandidate> ambiguous(Expr.MethodCall call, List<MethodCandidate> visible) {
    words.ambiguous(call.method().name());
    return Optional.of(visible.get(0));
  }

  private static boolean sameItem(List<MethodCandidate> candidates) {
    return candidates.stream().allMatch(c -> c.item() == candidates.get(0).item());
  }

  private Optional<MethodCandidate> certain(List<MethodCandidate> visible, Place place) {
    List<MethodCandidate> sure =
        visible.stream()
            .filter(c -> candidates.outcome(c, place.self()) == Solver.Outcome.YES)
            .toList();
    return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
  }

  /// Before edition 2021, `array.into_iter()` does not see the array itself.
  private boolean skipsArray(MethodCandidate candidate, Place place) {
    return place.mode() == Mode.VALUE
        && place.self() instanceof Type.Array
        && candidate.item().name().equals("into_iter")
        && !body.owner.edition().atLeast(Edition.E2021);
  }

  private boolean fits(MethodCandidate candidate, Type self) {
    return isMethod(candidate.item()) && candidates.outcome(candidate, self) != Solver.Outcome.NO;
  }

  static boolean isMethod(Definition item) {
    return item.syntax() instanceof Item.Function function && function.self().isPresent();
  }

  private Pick confirm(MethodCandidate candidate, Place place, Expr.MethodCall call) {
    adjust(place, call);
    List<Type> outer = candidates.outerArguments(candidate);
    Path.Segment segment = call.method();
    List<Type> arguments =
        new ArgumentLowering(body.types(true))
            .arguments(candidate.item(), outer, segment, call.span());
    Type declared =
        Substitution.erase(body.declarations.signature(candidate.item()).parameters().get(0));
    Type wanted = body.normalize(Substitution.apply(declared, arguments), call.span());
    body.table.unify(wanted, place.self());
    body.exprs.paths().require(candidate.item(), arguments, segment.span());
    body.obligations.selectWherePossible();
    return new Pick(candidate.item(), arguments);
  }

  private void adjust(Place place, Expr.MethodCall call) {
    List<Adjustment> steps = new ArrayList<>(place.step().adjustments());
    Type base = place.step().type();
    boolean byValue = place.mode() == Mode.VALUE;
    if (byValue
        && base instanceof Type.Reference(var region, boolean mutable, Type target)
        && !place.unsized()) {
      steps.add(new Adjustment.Deref(false, target));
      steps.add(new Adjustment.Borrow(mutable, false, base));
    } else if (place.mode() == Mode.CONST_POINTER) {
      steps.add(new Adjustment.Pointer(freehold.mir.CastKind.POINTER_TO_POINTER, place.self()));
    } else if (!byValue) {
      boolean mutable = place.mode() == Mode.MUTABLE;
      steps.add(
          new Adjustment.Borrow(
              mutable, mutable, new Type.Reference(Region.ERASED, mutable, base)));
      if (place.unsized()) {
        steps.add(new Adjustment.Pointer(freehold.mir.CastKind.UNSIZE, place.self()));
      }
    }
    body.facts.adjust(call.receiver(), steps);
  }

  /// Whether a type has a method of that name, wherever it comes from.
  boolean exists(Type type, Identifier name) {
    List<Autoderef.Step> steps = new Autoderef(body).steps(type, name.span());
    return candidates.collect(steps, name.name()).stream()
        .anyMatch(c ->
            steps.stream()
                .anyMatch(s ->
                    fits(c, s.type())
                        || fits(c, new Type.Reference(Region.ERASED, false, s.type()))
                        || fits(c, new Type.Reference(Region.ERASED, true, s.type()))));
  }

  /// `Type::name`.
  Optional<AssociatedItem> associated(Type base, Identifier name) {
    List<MethodCandidate> all =
        candidates.collect(List.of(new Autoderef.Step(base, List.of())), name.name());
    for (boolean extension : new boolean[] {false, true}) {
      List<MethodCandidate> fitting = new ArrayList<>();
      for (MethodCandidate candidate : all) {
        if (candidate.isExtension() == extension
            && candidates.holdsFor(candidate, base) != Solver.Outcome.NO) {
          fitting.add(candidate);
        }
      }
      List<MethodCandidate> visible =
          fitting.stream().filter(c -> candidates.isVisible(c.item())).toList();
      if (!visible.isEmpty()) {
        return Optional.of(chosen(visible, base, name));
      }
      if (!fitting.isEmpty()) {
        words.isPrivate(name, fitting.get(0).item());
        return Optional.empty();
      }
    }
    words.noAssociated(base, name);
    return Optional.empty();
  }

  private AssociatedItem chosen(List<MethodCandidate> visible, Type base, Identifier name) {
    MethodCandidate choice = visible.get(0);
    if (visible.size() > 1) {
      List<MethodCandidate> sure =
          visible.stream().filter(c -> candidates.holdsFor(c, base) == Solver.Outcome.YES).toList();
      if (sure.size() == 1) {
        choice = sure.get(0);
      } else if (choice.isExtension() && !sameItem(visible)) {
        words.ambiguous(name);
      }
    }
    List<Type> outer = candidates.outerArguments(choice);
    if (choice instanceof MethodCandidate.Inherent inherent) {
      Type self =
          Substitution.apply(
              Substitution.erase(body.declarations.implSelf(inherent.item().parent())), outer);
      body.table.unify(body.normalize(self, name.span()), base);
    } else {
      body.table.unify(outer.get(0), base);
    }
    return new AssociatedItem(choice.item(), outer);
  }
}
