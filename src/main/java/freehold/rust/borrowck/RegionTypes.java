package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/// Types in which every lifetime is a variable of the borrow checker.
///
/// A closure's type gets the lifetimes of its captures as further arguments, in order.
final class RegionTypes {
  private final Body body;
  private final RegionGraph graph;
  private final List<Type> locals = new ArrayList<>();

  RegionTypes(Body body, RegionGraph graph, UniversalRegions universal) {
    this.body = body;
    this.graph = graph;
    for (int i = 0; i < body.locals().size(); i++) {
      LocalDecl local = body.locals().get(i);
      locals.add(
          i <= body.argumentCount() ? universal.local(i, local.type()) : fresh(local.type()));
    }
  }

  Type local(LocalId local) {
    return locals.get(local.index());
  }

  /// A fresh variable for every lifetime.
  Type fresh(Type type) {
    return renumber(type, region -> new Region.Variable(graph.fresh()));
  }

  /// Every lifetime lies outside of the body, who knows how long.
  static Type unknown(Type type) {
    return renumber(type, region -> new Region.Variable(RegionGraph.UNKNOWN));
  }

  static Type renumber(Type type, UnaryOperator<Region> regions) {
    return switch (type) {
      case Type.Reference(Region region, boolean mutable, Type target) ->
          new Type.Reference(regions.apply(region), mutable, renumber(target, regions));
      case Type.Lifetime(Region region) -> new Type.Lifetime(regions.apply(region));
      case Type.Dynamic d ->
          new Type.Dynamic(
              d.trait(), d.arguments(), d.equalities(), d.autoTraits(), regions.apply(d.region()));
      case Type.FunctionPointer t -> t;
      case Type.Closure closure -> closure(closure, regions);
      default -> Substitution.mapChildren(type, t -> renumber(t, regions));
    };
  }

  private static Type closure(Type.Closure closure, UnaryOperator<Region> regions) {
    List<Type> arguments = new ArrayList<>();
    closure.arguments().forEach(argument -> arguments.add(renumber(argument, regions)));
    if (isExtended(closure)) {
      return new Type.Closure(closure.definition(), arguments);
    }
    arguments.add(MARK);
    for (ClosureDefinition.Capture capture : closure.definition().captures()) {
      renumber(
          Substitution.erase(capture.type()),
          region -> {
            arguments.add(new Type.Lifetime(regions.apply(region)));
            return region;
          });
    }
    return new Type.Closure(closure.definition(), arguments);
  }

  private static final Type MARK = new Type.Length(-1);

  private static boolean isExtended(Type.Closure closure) {
    return closure.arguments().contains(MARK);
  }

  /// The types of a closure's captures with the lifetimes that its type carries.
  static List<Type> captures(Type.Closure closure) {
    int mark = closure.arguments().indexOf(MARK);
    List<Type> own = mark < 0 ? closure.arguments() : closure.arguments().subList(0, mark);
    List<Type> result = new ArrayList<>();
    int[] next = {mark + 1};
    for (ClosureDefinition.Capture capture : closure.definition().captures()) {
      Type declared = Substitution.erase(capture.type());
      Type numbered =
          mark < 0
              ? declared
              : renumber(
                  declared,
                  region ->
                      next[0] < closure.arguments().size()
                              && closure.arguments().get(next[0]++)
                                  instanceof Type.Lifetime(Region actual)
                          ? actual
                          : region);
      result.add(Substitution.apply(numbered, own));
    }
    return result;
  }

  Type place(Place place) {
    Type type = local(place.local());
    int variant = 0;
    for (Place.Projection projection : place.projections()) {
      if (projection instanceof Place.Projection.Downcast(int chosen)) {
        variant = chosen;
      } else {
        type = step(type, variant, projection);
        variant = 0;
      }
    }
    return type;
  }

  private Type step(Type type, int variant, Place.Projection projection) {
    return projection instanceof Place.Projection.Field(int index, Type erased)
        ? field(type, variant, index, erased)
        : PlaceTypes.step(type, projection);
  }

  /// A field's type with the lifetimes of the type around it; unrelated ones where the declared
  /// type is not the one that the body sees (an associated type).
  Type field(Type type, int variant, int index, Type erased) {
    Type declared =
        switch (type) {
          case Type.Tuple t when index < t.elements().size() -> t.elements().get(index);
          case Type.Adt t ->
              Substitution.apply(
                  t.definition().variants().get(variant).fields().get(index).type(), t.arguments());
          case Type.Closure t when index < t.definition().captures().size() ->
              captures(t).get(index);
          case Type other -> erased;
        };
    return Substitution.erase(declared).equals(Substitution.erase(erased))
        ? ObjectLifetimes.of(declared)
        : fresh(erased);
  }

  /// All region variables in a type.
  static void regions(Type type, IntConsumer action) {
    renumber(
        type,
        region -> {
          if (variable(region) >= 0) {
            action.accept(variable(region));
          }
          return region;
        });
  }

  /// All type parameters that values of the type hold.
  static void parameters(Type type, Consumer<Type.Parameter> action) {
    switch (type) {
      case Type.Parameter parameter -> action.accept(parameter);
      case Type.Reference t -> parameters(t.target(), action);
      case Type.Tuple t -> t.elements().forEach(e -> parameters(e, action));
      case Type.Array t -> parameters(t.element(), action);
      case Type.Slice t -> parameters(t.element(), action);
      case Type.RawPointer t -> parameters(t.target(), action);
      case Type.Adt t -> t.arguments().forEach(e -> parameters(e, action));
      case Type.Closure t -> captures(t).forEach(e -> parameters(e, action));
      case Type other -> {}
    }
  }

  static BitSet regions(Type type) {
    BitSet set = new BitSet();
    regions(type, set::set);
    return set;
  }

  static int variable(Region region) {
    return switch (region) {
      case Region.Variable(int index) -> index;
      case Region.Static() -> RegionGraph.STATIC;
      case Region.Erased e -> -1;
      case Region.Parameter p -> -1;
      case Region.Bound b -> -1;
      case Region.Elided e -> -1;
    };
  }
}
