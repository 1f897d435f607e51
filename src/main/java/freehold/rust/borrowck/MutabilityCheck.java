package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.lowering.LoweredFunction;
import freehold.rust.types.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Mutable borrows of (E0596), and assignments to (E0594), what may not be changed.
final class MutabilityCheck {
  /// Why a place may not be changed.
  sealed interface Blame {
    /// A variable that is not declared `mut`.
    record NotMut(LocalId local) implements Blame {}

    /// `reference` is a `&`, or a `*const`.
    record Behind(Place reference, boolean raw) implements Blame {}

    /// A variable that the `Fn` closure captures.
    record InFnClosure(String name) implements Blame {}

    /// A captured variable that is not declared `mut`.
    record CapturedNotMut(String name) implements Blame {}

    record StaticItem(DefId definition) implements Blame {}
  }

  /// An access that is not allowed; `assigns`: to the place itself, if need be inside a closure.
  record Fault(Access access, Blame blame, boolean assigns) {}

  private final LoweredFunction function;
  private final Body body;
  private final Origins origins;
  private final Set<Object> reported = new HashSet<>();

  private MutabilityCheck(LoweredFunction function, Origins origins) {
    this.function = function;
    this.body = function.body();
    this.origins = origins;
  }

  static List<Fault> check(LoweredFunction function, Origins origins, List<Location> points) {
    MutabilityCheck check = new MutabilityCheck(function, origins);
    List<Fault> faults = new ArrayList<>();
    for (Location at : points) {
      for (Access access : AccessWalk.at(check.body, at)) {
        check
            .blame(access)
            .filter(blame -> check.reported.add(List.of(access.span(), access.place())))
            .ifPresent(blame -> faults.add(new Fault(access, blame, check.assigns(access))));
      }
    }
    return faults;
  }

  private boolean assigns(Access access) {
    return !access.kind().isMutableBorrow() || CaptureUse.assigns(function, access.span());
  }

  private Optional<Blame> blame(Access access) {
    if (access.kind().isMutableBorrow()) {
      boolean unique = CaptureUse.isUnique(function, access.span());
      return blame(access.place(), access.place().projections().size(), unique);
    }
    boolean assigns = access.kind() == Access.Kind.ASSIGN;
    return assigns && !access.place().isLocal()
        ? blame(access.place(), access.place().projections().size(), false)
        : Optional.empty();
  }

  /// `throughReference`: the local itself need not be `mut`, only be reached without `&`.
  private Optional<Blame> blame(Place place, int length, boolean throughReference) {
    if (length == 0) {
      LocalDecl local = body.local(place.local());
      boolean watched =
          local.kind() == LocalDecl.Kind.VARIABLE || local.kind() == LocalDecl.Kind.ARGUMENT;
      return watched && local.isUserVariable() && !local.mutable() && !throughReference
          ? Optional.of(new Blame.NotMut(place.local()))
          : Optional.empty();
    }
    Place base = new Place(place.local(), place.projections().subList(0, length - 1));
    Type type = PlaceTypes.of(body.locals(), base);
    Place.Projection last = place.projections().get(length - 1);
    if (last instanceof Place.Projection.Deref) {
      return throughPointer(place, base, type, throughReference);
    }
    if (type instanceof Type.Closure && last instanceof Place.Projection.Field field) {
      return capture(place, field.index(), length, throughReference);
    }
    return blame(place, length - 1, throughReference);
  }

  private Optional<Blame> throughPointer(
      Place place, Place base, Type type, boolean throughReference) {
    return switch (type) {
      case Type.Reference reference when !reference.mutable() ->
          Optional.of(
              base.isLocal()
                  ? origins
                      .staticItem(base.local())
                      .<Blame>map(Blame.StaticItem::new)
                      .orElse(new Blame.Behind(base, false))
                  : new Blame.Behind(base, false));
      case Type.Reference reference -> blame(place, base.projections().size(), true);
      case Type.RawPointer pointer ->
          pointer.mutable() ? Optional.empty() : Optional.of(new Blame.Behind(base, true));
      case Type other -> blame(place, base.projections().size(), throughReference);
    };
  }

  /// A field of the environment: a captured variable.
  private Optional<Blame> capture(Place place, int index, int length, boolean throughReference) {
    if (!(function.source().closure().isPresent()) || place.local().index() != 1) {
      return Optional.empty();
    }
    ClosureDefinition closure = function.source().closure().get();
    ClosureDefinition.Capture capture = closure.captures().get(index);
    if (capture.mode() == ClosureDefinition.Mode.SHARED) {
      return Optional.empty();
    }
    if (closure.kind() == ClosureDefinition.Kind.FN) {
      return Optional.of(new Blame.InFnClosure(capture.name()));
    }
    Variable variable =
        function.source().variables().get(function.captures().get(index).variable().index());
    boolean whole = function.captures().get(index).path().isEmpty();
    boolean mutable = variable.mutable() || throughReference || !whole;
    return capture.mode() == ClosureDefinition.Mode.MUTABLE || mutable
        ? Optional.empty()
        : Optional.of(new Blame.CapturedNotMut(capture.name()));
  }
}
