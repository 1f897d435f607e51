package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import java.util.List;

/// What a path in an expression stands for.
sealed interface ValueResolution {
  record Local(VariableId variable) implements ValueResolution {}

  record Function(DefId definition, List<Type> arguments) implements ValueResolution {}

  record Const(DefId definition, List<Type> arguments) implements ValueResolution {}

  record Static(DefId definition, boolean mutable) implements ValueResolution {}

  /// A unit or tuple struct or variant; a unit one is a value, the others functions.
  record Constructor(AdtDefinition definition, int variant, DefId constructor, List<Type> arguments)
      implements ValueResolution {}

  record ConstParameter(Type value) implements ValueResolution {}

  record Failed() implements ValueResolution {}
}
