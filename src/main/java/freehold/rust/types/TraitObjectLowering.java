package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Bound;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From `dyn A + Send + 'a` to a trait object type.
final class TraitObjectLowering {
  /// Stands for the unknown `Self` while the bounds are lowered.
  static final Type SELF = new Type.Inference(-1);

  private final TypeLowering lowering;
  private Optional<TraitReference> principal = Optional.empty();
  private final List<Type.Equality> equalities = new ArrayList<>();
  private final List<DefId> autoTraits = new ArrayList<>();
  private Region region = Region.ERASED;

  TraitObjectLowering(TypeLowering lowering) {
    this.lowering = lowering;
  }

  Type lower(List<Bound> bounds, Span span) {
    long lifetimes = bounds.stream().filter(b -> b instanceof Bound.OfLifetime).count();
    if (lifetimes > 1) {
      lowering.report(
          Diagnostic.error("E0226", "only a single explicit lifetime bound is permitted", span));
    }
    if (bounds.stream().noneMatch(b -> b instanceof Bound.OfTrait)) {
      lowering.report(
          Diagnostic.error("E0224", "at least one trait is required for an object type", span));
    }
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.OfTrait(var binder, boolean maybe, Path path, Span at) ->
            lowering
                .binding(binder, () -> lowering.trait(path, SELF))
                .ifPresent(found -> add(found, at));
        case Bound.OfLifetime(var lifetime) -> region = lowering.region(lifetime);
        case Bound.Use use -> {}
      }
    }
    if (principal.isEmpty() && autoTraits.isEmpty()) {
      return Type.ERROR;
    }
    autoTraits.sort(Comparator.comparingInt(DefId::index));
    equalities.sort(Comparator.comparingInt(e -> e.item().index()));
    return new Type.Dynamic(
        principal.map(TraitReference::trait).orElse(null),
        principal
            .map(p -> p.arguments().subList(1, p.arguments().size()))
            .map(List::copyOf)
            .orElse(List.of()),
        List.copyOf(equalities),
        List.copyOf(autoTraits),
        region);
  }

  private void add(TypeLowering.TraitBound bound, Span span) {
    Definition trait = lowering.declarations.names.table().get(bound.reference().trait());
    if (lowering.declarations.isAutoTrait(trait)) {
      if (!autoTraits.contains(trait.id())) {
        autoTraits.add(trait.id());
      }
      return;
    }
    if (principal.isPresent()) {
      lowering.report(
          Diagnostic.error(
              "E0225",
              "only auto traits can be used as additional traits in a trait object",
              span));
      return;
    }
    principal = Optional.of(bound.reference());
    for (Predicate predicate : bound.more()) {
      if (predicate instanceof Predicate.Equality(Type.Projection projection, Type type, Span s)) {
        equalities.add(new Type.Equality(projection.item(), type));
      }
    }
    inheritedEqualities(bound.reference());
    if (hasEqualities(bound.reference(), span)) {
      lowering.declarations.requireObjectSafe(trait, span);
    }
  }

  /// Each associated type of the trait and its supertraits has to be known, or a call could not be
  /// typed.
  private boolean hasEqualities(TraitReference reference, Span span) {
    boolean hasAll = true;
    Set<DefId> traits = new LinkedHashSet<>(List.of(reference.trait()));
    for (Predicate predicate : lowering.declarations.supertraitPredicates(reference)) {
      if (predicate instanceof Predicate.Trait(TraitReference superior, Span s)) {
        traits.add(superior.trait());
      }
    }
    for (DefId id : traits) {
      Definition trait = lowering.declarations.names.table().get(id);
      for (Definition item : trait.children()) {
        if (item.syntax() instanceof Item.TypeAlias alias && isMissing(item, alias)) {
          hasAll = false;
          lowering.report(
              Diagnostic.error(
                  "E0191",
                  "the value of the associated type `%s` in `%s` must be specified"
                      .formatted(item.name(), trait.name()),
                  span));
        }
      }
    }
    return hasAll;
  }

  private boolean isMissing(Definition item, Item.TypeAlias alias) {
    return !ObjectSafety.demandsSized(alias.generics())
        && equalities.stream().noneMatch(equality -> equality.item().equals(item.id()));
  }

  /// `dyn Fn(A) -> B` names an associated type that a supertrait declares; equalities that the
  /// trait's own supertraits state hold for the object as well.
  private void inheritedEqualities(TraitReference reference) {
    for (Predicate predicate : lowering.declarations.supertraitPredicates(reference)) {
      if (predicate instanceof Predicate.Equality(Type.Projection projection, Type type, Span s)
          && equalities.stream().noneMatch(e -> e.item().equals(projection.item()))) {
        equalities.add(new Type.Equality(projection.item(), type));
      }
    }
  }
}
