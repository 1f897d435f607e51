package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Path;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds `T::Item`: the trait among the bounds of `T` that declares `Item`.
final class AssociatedTypeLookup {
  private final TypeLowering lowering;
  private final Declarations declarations;

  AssociatedTypeLookup(TypeLowering lowering) {
    this.lowering = lowering;
    this.declarations = lowering.declarations;
  }

  /// An associated type and the reference to the trait that declares it.
  record InTrait(Definition item, TraitReference reference) {}

  Type find(Type base, Path.Segment segment, Span span) {
    String name = segment.name().name();
    Optional<InTrait> found =
        switch (base) {
          case Type.Parameter(int index, String parameterName) -> ofParameter(base, name);
          case Type.Projection projection -> ofProjection(projection, name);
          default -> Optional.empty();
        };
    if (found.isEmpty()) {
      found = ofEnclosingTrait(base, name);
    }
    if (found.isPresent()) {
      return lowering.projection(found.get().item(), found.get().reference(), segment, span);
    }
    return missing(base, segment, span);
  }

  private Type missing(Type base, Path.Segment segment, Span span) {
    if (base instanceof Type.Parameter parameter) {
      return lowering.noAssociated(segment.name(), "`" + parameter.name() + "`");
    }
    lowering.report(Diagnostic.error("E0223", "ambiguous associated type", span));
    return Type.ERROR;
  }

  private Optional<InTrait> ofParameter(Type parameter, String name) {
    for (TraitReference bound :
        declarations.boundsOfParameter(lowering.scope, (Type.Parameter) parameter, name)) {
      Optional<InTrait> found = inSupertraits(bound, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<InTrait> ofProjection(Type.Projection projection, String name) {
    for (Predicate bound : declarations.itemBounds(projection)) {
      if (bound instanceof Predicate.Trait(TraitReference reference, Span span)) {
        Optional<InTrait> found = inSupertraits(reference, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// `Self::Item` in a trait or in an `impl` of a trait.
  private Optional<InTrait> ofEnclosingTrait(Type base, String name) {
    if (lowering.scope.self().isEmpty() || !lowering.scope.self().get().equals(base)) {
      return Optional.empty();
    }
    Definition owner = lowering.scope.owner();
    Definition around =
        owner.kind() == Definition.Kind.IMPL || owner.kind() == Definition.Kind.TRAIT
            ? owner
            : enclosing(owner);
    if (around == null) {
      return Optional.empty();
    }
    if (around.kind() == Definition.Kind.TRAIT) {
      return inSupertraits(
          new TraitReference(around.id(), declarations.generics(around).identity()), name);
    }
    return declarations.implTrait(around).flatMap(reference -> inSupertraits(reference, name));
  }

  static Definition enclosing(Definition owner) {
    for (Definition d = owner.parent(); d != null; d = d.parent()) {
      if (d.kind() == Definition.Kind.IMPL || d.kind() == Definition.Kind.TRAIT) {
        return d;
      }
    }
    return null;
  }

  /// The trait or one of its supertraits that declares the associated type.
  Optional<InTrait> inSupertraits(TraitReference start, String name) {
    Deque<TraitReference> open = new ArrayDeque<>(List.of(start));
    Set<TraitReference> seen = new HashSet<>();
    while (!open.isEmpty()) {
      TraitReference reference = open.poll();
      if (!seen.add(reference)) {
        continue;
      }
      Definition trait = declarations.names.table().get(reference.trait());
      Optional<Definition> item = trait.child(name, Definition.Kind.TYPE_ALIAS);
      if (item.isPresent()) {
        return Optional.of(new InTrait(item.get(), reference));
      }
      for (TraitReference superior : declarations.supertraits(trait)) {
        open.add(superior.substitute(reference.arguments()));
      }
    }
    return Optional.empty();
  }
}
