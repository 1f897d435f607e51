package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether what is dropped with a value has ever larger types: rustc's "overflow while adding
/// drop-check rules".
final class DropGrowth {
  /// In how many ever larger forms a type may hold itself.
  private static final int LIMIT = 8;

  private final CheckedProgram program;
  private final DefId environment;
  private final Set<Type> seen = new LinkedHashSet<>();

  DropGrowth(CheckedProgram program, DefId environment) {
    this.program = program;
    this.environment = environment;
  }

  boolean isEndless(Type type) {
    return switch (type) {
      case Type.Adt adt ->
          !isManual(adt) && seen.add(adt) && (isTooLarge(adt) || holdsEndless(adt));
      case Type.Tuple tuple -> tuple.elements().stream().anyMatch(this::isEndless);
      case Type.Array array -> isEndless(array.element());
      case Type.Slice slice -> isEndless(slice.element());
      case Type other -> false;
    };
  }

  private static boolean isManual(Type.Adt adt) {
    return adt.definition().is("manually_drop");
  }

  private boolean isTooLarge(Type.Adt adt) {
    List<Type> same =
        seen.stream().filter(other -> ((Type.Adt) other).definition() == adt.definition()).toList();
    return same.size() > LIMIT && isGrowing(same);
  }

  private static boolean isGrowing(List<Type> types) {
    for (int i = 1; i < types.size(); i++) {
      int before = TypeWalk.size(types.get(i - 1), Integer.MAX_VALUE);
      if (TypeWalk.size(types.get(i), Integer.MAX_VALUE) <= before) {
        return false;
      }
    }
    return true;
  }

  /// What a library type drops is told by its arguments: its fields are raw pointers.
  private boolean holdsEndless(Type.Adt adt) {
    if (adt.definition().span().isLibrary()) {
      return adt.arguments().stream().anyMatch(this::isEndless);
    }
    for (AdtDefinition.Variant variant : adt.definition().variants()) {
      for (AdtDefinition.Field field : variant.fields()) {
        Type type = Substitution.erase(Substitution.apply(field.type(), adt.arguments()));
        if (isEndless(program.environmentNormalize(type, environment))) {
          return true;
        }
      }
    }
    return false;
  }
}
