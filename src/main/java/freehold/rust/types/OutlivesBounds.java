package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Picks out of a definition's predicates what they demand of lifetimes.
final class OutlivesBounds {
  private final Declarations declarations;
  private final Set<OutlivesBound> found = new LinkedHashSet<>();

  private OutlivesBounds(Declarations declarations) {
    this.declarations = declarations;
  }

  static List<OutlivesBound> of(Declarations declarations, Definition definition) {
    OutlivesBounds bounds = new OutlivesBounds(declarations);
    for (Predicate predicate : declarations.predicates(definition)) {
      bounds.add(predicate);
      if (predicate instanceof Predicate.Trait(TraitReference reference, Span span)) {
        declarations.supertraitPredicates(reference).forEach(bounds::add);
      }
    }
    return List.copyOf(bounds.found);
  }

  private void add(Predicate predicate) {
    switch (predicate) {
      case Predicate.TypeOutlives(Type type, Region region, Span span) -> add(type, region);
      case Predicate.RegionOutlives(Region longer, Region shorter, Span span) ->
          add(new Type.Lifetime(longer), shorter);
      case Predicate.Trait trait -> {}
      case Predicate.Equality equality -> {}
    }
  }

  /// Only lifetimes that have a name outside of the clause; a `for<'a>` speaks of all of them.
  private void add(Type longer, Region shorter) {
    if (shorter instanceof Region.Static || shorter instanceof Region.Parameter) {
      found.add(new OutlivesBound(longer, shorter));
    }
  }
}
