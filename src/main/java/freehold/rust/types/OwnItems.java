package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the `impl` around an item says about types: what it is for, and its associated types.
final class OwnItems {
  private final Declarations declarations;
  private final Definition item;
  private final Optional<Definition> implementation;

  OwnItems(Declarations declarations, Definition item) {
    this.declarations = declarations;
    this.item = item;
    this.implementation = item.isInImpl() ? Optional.of(item.parent()) : Optional.empty();
  }

  List<Type> assumedTypes() {
    List<Type> types = new ArrayList<>(declarations.generics(item).identity());
    implementation.ifPresent(i -> types.add(declarations.implSelf(i)));
    implementation
        .flatMap(declarations::implTrait)
        .ifPresent(reference -> types.addAll(reference.arguments()));
    return types;
  }

  Type replace(Type type) {
    Type inner = Substitution.mapChildren(type, this::replace);
    return inner instanceof Type.Projection projection
        ? implementation.flatMap(i -> given(i, projection)).orElse(inner)
        : inner;
  }

  private Optional<Type> given(Definition implementation, Type.Projection projection) {
    return declarations
        .implTrait(implementation)
        .filter(reference -> erased(reference.arguments()).equals(erased(projection.arguments())))
        .flatMap(reference ->
            implementation.child(
                declarations.names.table().get(projection.item()).name(),
                Definition.Kind.TYPE_ALIAS))
        .map(declarations::typeOf)
        .map(this::replace);
  }

  private static List<Type> erased(List<Type> types) {
    return Substitution.mapAll(types, Substitution::erase);
  }
}
