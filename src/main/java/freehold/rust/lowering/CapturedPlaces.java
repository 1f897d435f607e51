package freehold.rust.lowering;

import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.PlaceMapping;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.ClosureDefinition;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.VariableId;
import java.util.List;
import java.util.Optional;

/// Finds variables of the enclosing function in a closure's environment.
///
/// While a place is being put together, such a variable has a stand-in local; when the place is
/// complete, the capture whose way is a prefix of it takes over, so that disjoint fields work.
final class CapturedPlaces {
  private static final int STAND_IN = 1 << 28;

  private final Optional<ClosureDefinition> closure;
  private final List<TypedExpr.Capture> captures;

  CapturedPlaces(Optional<ClosureDefinition> closure, List<TypedExpr.Capture> captures) {
    this.closure = closure;
    this.captures = captures;
  }

  static Place standIn(VariableId variable) {
    return Place.of(new LocalId(STAND_IN + variable.index()));
  }

  static boolean isStandIn(Place place) {
    return place.local().index() >= STAND_IN;
  }

  /// Absent for a mark on a place that the closure does not capture whole, such as `let _ = x`.
  Optional<Statement> resolve(Statement statement) {
    if (closure.isEmpty()) {
      return Optional.of(statement);
    }
    if (statement instanceof Statement.FakeRead(var source, Place place)) {
      return find(place).map(found -> new Statement.FakeRead(source, found));
    }
    return Optional.of(places().map(statement));
  }

  Terminator resolve(Terminator terminator) {
    return closure.isEmpty() ? terminator : places().map(terminator);
  }

  private PlaceMapping places() {
    return new PlaceMapping(this::resolve);
  }

  Place resolve(Place place) {
    return find(place)
        .orElseThrow(() -> new AssertionError("a place that the closure does not capture"));
  }

  private Optional<Place> find(Place place) {
    if (!isStandIn(place)) {
      return Optional.of(place);
    }
    for (int i = 0; i < captures.size(); i++) {
      TypedExpr.Capture capture = captures.get(i);
      if (capture.variable().index() == place.local().index() - STAND_IN) {
        int length = prefixLength(capture.path(), place.projections());
        if (length >= 0) {
          return Optional.of(inEnvironment(i, place.projections(), length));
        }
      }
    }
    return Optional.empty();
  }

  /// How many projections the way takes up, or -1 if the place does not begin with it.
  private static int prefixLength(List<TypedExpr.Step> path, List<Place.Projection> place) {
    int at = 0;
    for (TypedExpr.Step step : path) {
      while (at < place.size() && place.get(at) instanceof Place.Projection.Downcast) {
        at++;
      }
      if (at == place.size() || !matches(step, place.get(at))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean matches(TypedExpr.Step step, Place.Projection projection) {
    return switch (step) {
      case TypedExpr.Step.Field(int index, var type) ->
          projection instanceof Place.Projection.Field field && field.index() == index;
      case TypedExpr.Step.Deref(var type) -> projection instanceof Place.Projection.Deref;
    };
  }

  private Place inEnvironment(int index, List<Place.Projection> rest, int from) {
    ClosureDefinition definition = closure.orElseThrow();
    Place environment = Place.of(new LocalId(1));
    if (definition.kind() != ClosureDefinition.Kind.FN_ONCE) {
      environment = environment.deref();
    }
    ClosureDefinition.Capture capture = definition.captures().get(index);
    Place result = environment.field(index, freehold.mir.type.Substitution.erase(capture.type()));
    if (capture.mode() != ClosureDefinition.Mode.MOVE) {
      result = result.deref();
    }
    for (Place.Projection projection : rest.subList(from, rest.size())) {
      result = result.project(projection);
    }
    return result;
  }
}
