package freehold.rust.borrowck;

import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;

/// The lifetime that a `dyn Trait` outside of a body has where none is written (Reference, default
/// trait object lifetimes).
final class ObjectLifetimes {
  private ObjectLifetimes() {}

  static Type of(Type declared) {
    return in(declared, Region.STATIC);
  }

  /// Behind `&'a` it is `'a`; in a type that has lifetimes of its own it may be one of them, which
  /// is not known here; else it is `'static`.
  private static Type in(Type type, Region around) {
    return switch (type) {
      case Type.Reference(Region region, boolean mutable, Type target) ->
          new Type.Reference(region, mutable, in(target, region));
      case Type.Dynamic d when d.region() instanceof Region.Erased ->
          new Type.Dynamic(d.trait(), d.arguments(), d.equalities(), d.autoTraits(), around);
      case Type.Dynamic d -> d;
      case Type.Adt adt -> {
        boolean bounded = adt.arguments().stream().anyMatch(a -> a instanceof Type.Lifetime);
        Region inside = bounded ? Region.ERASED : Region.STATIC;
        yield Substitution.mapChildren(adt, argument -> in(argument, inside));
      }
      case Type.FunctionPointer pointer -> pointer;
      case Type.FunctionDefinition definition -> definition;
      case Type.Closure closure -> closure;
      default -> Substitution.mapChildren(type, child -> in(child, Region.STATIC));
    };
  }
}
