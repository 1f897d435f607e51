package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.NameResolver.Found;
import freehold.rust.names.Namespace;
import freehold.rust.syntax.Bound;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Generics;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From bounds and `where` clauses to predicates.
final class PredicateBuilder {
  private final Declarations declarations;

  PredicateBuilder(Declarations declarations) {
    this.declarations = declarations;
  }

  List<Predicate> build(Definition definition) {
    List<Predicate> result = new ArrayList<>();
    if (Declarations.isGenericParent(definition)) {
      result.addAll(declarations.predicates(definition.parent()));
    }
    TypeLowering lowering = lowering(definition);
    GenericParameters parameters = declarations.generics(definition);
    if (definition.kind() == Definition.Kind.TRAIT) {
      result.add(
          new Predicate.Trait(
              new TraitReference(definition.id(), parameters.identity()), definition.span()));
    }
    Generics generics = GenericsBuilder.declared(definition);
    for (GenericParameters.Parameter parameter : parameters.own()) {
      parameter(parameter, generics, lowering, result);
    }
    anonymous(parameters, lowering, result);
    generics.predicates().forEach(p -> where(p, lowering, result));
    return List.copyOf(result);
  }

  private TypeLowering lowering(Definition definition) {
    return new TypeLowering(
        declarations, declarations.scope(definition), SignatureHoles.header(declarations));
  }

  private void parameter(
      GenericParameters.Parameter parameter,
      Generics generics,
      TypeLowering lowering,
      List<Predicate> result) {
    if (parameter.syntax().isEmpty()) {
      return;
    }
    switch (parameter.syntax().get()) {
      case GenericParameter.OfType type -> {
        Type self = parameter.asArgument();
        if (!maybeUnsized(type, generics)) {
          sized(self, type.span(), result);
        }
        result.addAll(lowering.bounds(self, type.bounds()));
      }
      case GenericParameter.OfLifetime lifetime ->
          lifetime
              .bounds()
              .forEach(bound ->
                  result.add(
                      new Predicate.RegionOutlives(
                          lowering.region(lifetime.lifetime()),
                          lowering.region(bound),
                          bound.span())));
      case GenericParameter.OfConst constant -> {}
    }
  }

  private void sized(Type type, Span span, List<Predicate> result) {
    declarations
        .language
        .find("marker::Sized")
        .ifPresent(trait ->
            result.add(new Predicate.Trait(new TraitReference(trait.id(), List.of(type)), span)));
  }

  static boolean maybeUnsized(GenericParameter.OfType type, Generics generics) {
    if (type.bounds().stream().anyMatch(PredicateBuilder::isMaybe)) {
      return true;
    }
    for (Generics.WherePredicate predicate : generics.predicates()) {
      if (predicate instanceof Generics.WherePredicate.OfType where
          && isName(where.type(), type.name())
          && where.bounds().stream().anyMatch(PredicateBuilder::isMaybe)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMaybe(Bound bound) {
    return bound instanceof Bound.OfTrait trait && trait.maybe();
  }

  private static boolean isName(TypeSyntax type, String name) {
    return type instanceof TypeSyntax.OfPath path
        && path.self().isEmpty()
        && path.path().isSingleName()
        && path.path().last().name().name().equals(name);
  }

  private void anonymous(
      GenericParameters parameters, TypeLowering lowering, List<Predicate> result) {
    List<Map.Entry<TypeSyntax.ImplTrait, Integer>> entries =
        new ArrayList<>(parameters.anonymous().entrySet());
    entries.sort(Map.Entry.comparingByValue());
    for (Map.Entry<TypeSyntax.ImplTrait, Integer> entry : entries) {
      if (entry.getValue() < parameters.parentCount()) {
        continue;
      }
      Type self = parameters.all().get(entry.getValue()).asArgument();
      TypeLowering inner =
          new TypeLowering(
              declarations,
              lowering.scope,
              new SignatureHoles(
                  declarations,
                  span -> new freehold.mir.type.Region.Elided(0),
                  syntax -> nested(parameters, syntax)));
      result.addAll(inner.bounds(self, entry.getKey().bounds()));
      if (entry.getKey().bounds().stream().noneMatch(PredicateBuilder::isMaybe)) {
        sized(self, entry.getKey().span(), result);
      }
    }
  }

  private static Type nested(GenericParameters parameters, TypeSyntax.ImplTrait syntax) {
    Integer index = parameters.anonymous().get(syntax);
    return index == null ? Type.ERROR : parameters.all().get(index).asArgument();
  }

  private void where(
      Generics.WherePredicate predicate, TypeLowering lowering, List<Predicate> result) {
    switch (predicate) {
      case Generics.WherePredicate.OfType(var binder, var type, var bounds, Span span) ->
          lowering.binding(
              binder,
              () -> {
                Type self = lowering.lower(type);
                result.addAll(lowering.bounds(self, bounds));
                return null;
              });
      case Generics.WherePredicate.OfLifetime(var lifetime, var bounds, Span span) ->
          bounds.forEach(bound ->
              result.add(
                  new Predicate.RegionOutlives(
                      lowering.region(lifetime), lowering.region(bound), span)));
    }
  }

  List<Predicate> supertraits(Definition trait) {
    Item.Trait item = (Item.Trait) trait.syntax();
    TypeLowering lowering = lowering(trait);
    Type self = new Type.Parameter(0, "Self");
    List<Predicate> result = new ArrayList<>(lowering.bounds(self, item.supertraits()));
    for (Generics.WherePredicate predicate : item.generics().predicates()) {
      if (predicate instanceof Generics.WherePredicate.OfType where
          && isName(where.type(), "Self")) {
        result.addAll(lowering.bounds(self, where.bounds()));
      }
    }
    return List.copyOf(result);
  }

  List<Predicate> itemBounds(Definition item) {
    Item.TypeAlias alias = (Item.TypeAlias) item.syntax();
    TypeLowering lowering = lowering(item);
    Type self = new Type.Projection(item.id(), declarations.generics(item).identity());
    List<Predicate> result = new ArrayList<>(lowering.bounds(self, alias.bounds()));
    if (alias.bounds().stream().noneMatch(PredicateBuilder::isMaybe)) {
      sized(self, alias.span(), result);
    }
    Item.Trait trait = (Item.Trait) item.parent().syntax();
    List<Generics.WherePredicate> clauses = new ArrayList<>(trait.generics().predicates());
    for (Generics.WherePredicate predicate : clauses) {
      if (predicate instanceof Generics.WherePredicate.OfType where
          && where.type() instanceof TypeSyntax.OfPath path
          && path.path().segments().size() == 2
          && path.path().last().name().name().equals(item.name())) {
        result.addAll(lowering.bounds(self, where.bounds()));
      }
    }
    return List.copyOf(result);
  }

  /// The bounds on a parameter whose traits declare the associated type, read off the syntax, since
  /// the predicates themselves may need the answer.
  List<TraitReference> boundsOfParameter(
      TypeScope scope, Type.Parameter parameter, String associatedName) {
    List<TraitReference> result = new ArrayList<>();
    TypeLowering lowering =
        new TypeLowering(declarations, scope, SignatureHoles.header(declarations));
    for (Definition owner = scope.owner(); owner != null; owner = owner.parent()) {
      Generics generics = GenericsBuilder.declared(owner);
      for (GenericParameter declared : generics.parameters()) {
        if (declared instanceof GenericParameter.OfType type
            && type.name().equals(parameter.name())) {
          declaring(parameter, type.bounds(), associatedName, lowering, result);
        }
      }
      for (Generics.WherePredicate predicate : generics.predicates()) {
        if (predicate instanceof Generics.WherePredicate.OfType where
            && isName(where.type(), parameter.name())) {
          declaring(parameter, where.bounds(), associatedName, lowering, result);
        }
      }
      if (!Declarations.isGenericParent(owner)) {
        break;
      }
    }
    for (Map.Entry<TypeSyntax.ImplTrait, Integer> entry : scope.generics().anonymous().entrySet()) {
      if (entry.getValue() == parameter.index()) {
        declaring(parameter, entry.getKey().bounds(), associatedName, lowering, result);
      }
    }
    return result;
  }

  private void declaring(
      Type self,
      List<Bound> bounds,
      String associatedName,
      TypeLowering lowering,
      List<TraitReference> result) {
    for (Bound bound : bounds) {
      if (bound instanceof Bound.OfTrait trait
          && !trait.maybe()
          && declares(trait.path(), associatedName, lowering.scope)) {
        Optional<TypeLowering.TraitBound> found =
            lowering.binding(trait.binder(), () -> lowering.trait(trait.path(), self));
        found.ifPresent(b -> result.add(b.reference()));
      }
    }
  }

  private boolean declares(Path path, String associatedName, TypeScope scope) {
    Found found =
        declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path),
            Namespace.TYPE,
            scope.module(),
            scope.edition());
    return found instanceof Found.To(var entity, int rest)
        && rest == 0
        && entity instanceof Definition definition
        && definition.kind() == Definition.Kind.TRAIT
        && declares(definition, associatedName);
  }

  private boolean declares(Definition trait, String name) {
    return trait.child(name, Definition.Kind.TYPE_ALIAS).isPresent()
        || declarations.supertraits(trait).stream()
            .anyMatch(s -> declares(declarations.names.table().get(s.trait()), name));
  }
}
