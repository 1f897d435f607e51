package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Statement;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Moves out of what does not own, or must not be taken apart: E0507, E0508, E0509.
final class IllegalMoveCheck {
  /// Why nothing can be moved out.
  sealed interface Reason {
    /// E0507: `pointer` does not own what it points to.
    record Borrowed(Place pointer, Type type) implements Reason {}

    /// E0507.
    record Captured(String name, ClosureDefinition.Kind kind) implements Reason {}

    /// E0508: `sequence` is an array or slice.
    record Element(Place sequence, Type type) implements Reason {}

    /// E0509.
    record HasDrop(Type type) implements Reason {}
  }

  /// `binds`: a pattern's variable would receive it.
  record Fault(Access access, Reason reason, boolean binds) {}

  private final TypedProgram program;
  private final Body body;
  private final Optional<ClosureDefinition> closure;

  private IllegalMoveCheck(TypedProgram program, Body body, Optional<ClosureDefinition> closure) {
    this.program = program;
    this.body = body;
    this.closure = closure;
  }

  static List<Fault> check(
      TypedProgram program, Body body, Optional<ClosureDefinition> closure, List<Location> points) {
    IllegalMoveCheck check = new IllegalMoveCheck(program, body, closure);
    List<Fault> faults = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Location at : points) {
      for (Access access : AccessWalk.at(body, at)) {
        if (access.kind() == Access.Kind.MOVE) {
          check
              .reason(access.place())
              .filter(reason -> seen.add(List.of(access.span(), access.place())))
              .ifPresent(reason -> faults.add(new Fault(access, reason, check.isBinding(at))));
        }
      }
    }
    return faults;
  }

  private boolean isBinding(Location at) {
    var statements = body.block(at.block()).statements();
    return at.statementIndex() < statements.size()
        && statements.get(at.statementIndex()) instanceof Statement.Assign assign
        && assign.place().isLocal()
        && body.local(assign.place().local()).isUserVariable()
        && body.local(assign.place().local()).span().equals(assign.source().span());
  }

  private Optional<Reason> reason(Place place) {
    Type type = body.local(place.local()).type();
    for (int i = 0; i < place.projections().size(); i++) {
      Place base = new Place(place.local(), place.projections().subList(0, i));
      Optional<Reason> reason = reason(base, type, place.projections().get(i));
      if (reason.isPresent()) {
        return isCapture(place, i) ? captured(place, i).or(() -> reason) : reason;
      }
      type = PlaceTypes.step(type, place.projections().get(i));
    }
    return Optional.empty();
  }

  private Optional<Reason> reason(Place base, Type type, Place.Projection projection) {
    return switch (projection) {
      case Place.Projection.Deref() ->
          PlaceTypes.isBox(type) || type instanceof Type.Error
              ? Optional.empty()
              : Optional.of(new Reason.Borrowed(base, type));
      case Place.Projection.Index index -> Optional.of(new Reason.Element(base, type));
      case Place.Projection.ConstantIndex index -> element(base, type);
      case Place.Projection.Subslice slice -> element(base, type);
      case Place.Projection.Field field ->
          type instanceof Type.Adt adt && hasDrop(adt)
              ? Optional.of(new Reason.HasDrop(type))
              : Optional.empty();
      case Place.Projection.Downcast downcast -> Optional.empty();
    };
  }

  private static Optional<Reason> element(Place base, Type type) {
    return type instanceof Type.Array
        ? Optional.empty()
        : Optional.of(new Reason.Element(base, type));
  }

  private boolean hasDrop(Type.Adt type) {
    return type.definition().kind() != AdtDefinition.Kind.UNION
        && !PlaceTypes.isBox(type)
        && program.dropImplementation(type).isPresent();
  }

  private boolean isCapture(Place place, int at) {
    return closure.isPresent() && place.local().index() == 1 && at <= 2;
  }

  private Optional<Reason> captured(Place place, int at) {
    ClosureDefinition definition = closure.orElseThrow();
    if (place.projections().size() > 1
        && definition.kind() != ClosureDefinition.Kind.FN_ONCE
        && place.projections().get(1) instanceof Place.Projection.Field field
        && at == 0) {
      String name = definition.captures().get(field.index()).name();
      return Optional.of(new Reason.Captured(name, definition.kind()));
    }
    return Optional.empty();
  }
}
