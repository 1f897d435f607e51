package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All generic parameters that an item sees: those of its trait or `impl` first, then its own.
///
/// @param parentCount how many come from around
/// @param hasSelf whether parameter 0 is a trait's `Self`
/// @param anonymous the parameters that stand for `impl Trait` in argument position
record GenericParameters(
    List<Parameter> all,
    int parentCount,
    boolean hasSelf,
    Map<TypeSyntax.ImplTrait, Integer> anonymous) {
  static final GenericParameters NONE =
      new GenericParameters(List.of(), 0, false, new IdentityHashMap<>());

  enum Kind {
    LIFETIME,
    TYPE,
    CONST
  }

  /// `syntax` is absent for `Self` and for anonymous parameters.
  record Parameter(Kind kind, String name, int index, Optional<GenericParameter> syntax) {
    Type asArgument() {
      return kind == Kind.LIFETIME
          ? new Type.Lifetime(new Region.Parameter(index, name))
          : new Type.Parameter(index, name);
    }

    boolean isAnonymous() {
      return syntax.isEmpty() && kind == Kind.TYPE && !name.equals("Self");
    }
  }

  Optional<Parameter> find(String name, boolean lifetime) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Parameter parameter = all.get(i);
      if (parameter.name().equals(name) && (parameter.kind() == Kind.LIFETIME) == lifetime) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /// The item's own parameters.
  List<Parameter> own() {
    return all.subList(parentCount, all.size());
  }

  /// Each parameter as the argument for itself.
  List<Type> identity() {
    List<Type> result = new ArrayList<>(all.size());
    for (Parameter parameter : all) {
      result.add(parameter.asArgument());
    }
    return List.copyOf(result);
  }

  List<String> names() {
    return all.stream().map(p -> p.kind() == Kind.LIFETIME ? "'" + p.name() : p.name()).toList();
  }
}
