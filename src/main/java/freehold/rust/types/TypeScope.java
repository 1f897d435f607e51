package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.Module;
import freehold.rust.syntax.Edition;
import java.util.Optional;

/// What a written type may speak of: the names of a module, generic parameters, `Self`.
///
/// @param owner the item whose parameters are in scope
/// @param self the type of an `impl`, or the parameter `Self` of a trait
record TypeScope(
    Module module,
    Edition edition,
    Definition owner,
    GenericParameters generics,
    Optional<Type> self) {
  TypeScope in(Module inner) {
    return new TypeScope(inner, edition, owner, generics, self);
  }
}
