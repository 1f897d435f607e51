package freehold.rust.borrowck;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.OutlivesBound;
import freehold.rust.types.TypedProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// What a function may take for granted because the types of its signature are well formed: `&'a T`
/// says that `T: 'a` (RFC 1214).
final class ImpliedBounds {
  private final TypedProgram program;
  private final BiConsumer<Type, Region> found;
  private final Set<Type> seen = new HashSet<>();

  /// @param found takes a type and a region that all in the type outlive
  ImpliedBounds(TypedProgram program, BiConsumer<Type, Region> found) {
    this.program = program;
    this.found = found;
  }

  void of(Type type) {
    of(type, 0);
  }

  /// Fields of a generic type may be larger instances of it: the depth bounds the search.
  private void of(Type type, int depth) {
    if (depth > 12 || !seen.add(type)) {
      return;
    }
    if (type instanceof Type.Reference(Region region, boolean mutable, Type target)) {
      found.accept(target, region);
    }
    if (type instanceof Type.Adt(AdtDefinition definition, List<Type> arguments)
        && !arguments.isEmpty()) {
      for (OutlivesBound bound : program.outlives(definition.id())) {
        Type shorter = Substitution.apply(new Type.Lifetime(bound.shorter()), arguments);
        found.accept(
            Substitution.apply(bound.longer(), arguments), ((Type.Lifetime) shorter).region());
      }
      for (AdtDefinition.Variant variant : definition.variants()) {
        variant.fields().forEach(f -> of(Substitution.apply(f.type(), arguments), depth + 1));
      }
    }
    Substitution.mapChildren(
        type,
        child -> {
          of(child, depth);
          return child;
        });
  }
}
