package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a `where` clause or bound promises or demands. `span` is where it is written.
sealed interface Predicate {
  Span span();

  record Trait(TraitReference reference, Span span) implements Predicate {}

  /// `<Self as Trait>::Item == type`.
  record Equality(Type.Projection projection, Type type, Span span) implements Predicate {}

  record TypeOutlives(Type type, Region region, Span span) implements Predicate {}

  record RegionOutlives(Region longer, Region shorter, Span span) implements Predicate {}

  default Predicate map(UnaryOperator<Type> function) {
    return switch (this) {
      case Trait(TraitReference reference, Span span) -> new Trait(reference.map(function), span);
      case Equality(Type.Projection projection, Type type, Span span) ->
          new Equality(
              new Type.Projection(
                  projection.item(), Substitution.mapAll(projection.arguments(), function)),
              function.apply(type),
              span);
      case TypeOutlives(Type type, Region region, Span span) ->
          new TypeOutlives(function.apply(type), region, span);
      case RegionOutlives outlives -> outlives;
    };
  }

  default Predicate substitute(List<Type> arguments) {
    return map(type -> Substitution.apply(type, arguments));
  }

  default Predicate erase() {
    return map(Substitution::erase);
  }
}
