package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.HashSet;
import java.util.Set;

/// Whether dropping a value of a type does anything (the Reference's "Destructors").
final class DropNeeds {
  private final CheckedProgram program;
  private final DefId environment;
  private final Set<Type> underway = new HashSet<>();

  DropNeeds(CheckedProgram program, DefId environment) {
    this.program = program;
    this.environment = environment;
  }

  boolean needsDrop(Type type) {
    return switch (type) {
      case Type.Bool t -> false;
      case Type.Char t -> false;
      case Type.Never t -> false;
      case Type.Str t -> false;
      case Type.Whole t -> false;
      case Type.Floating t -> false;
      case Type.Reference t -> false;
      case Type.RawPointer t -> false;
      case Type.FunctionDefinition t -> false;
      case Type.FunctionPointer t -> false;
      case Type.Length t -> false;
      case Type.Lifetime t -> false;
      case Type.Error t -> false;
      case Type.Inference t -> false;
      case Type.Dynamic t -> true;
      case Type.Parameter t -> !program.isCopy(type, environment);
      case Type.Projection t -> !program.isCopy(type, environment);
      case Type.Opaque t -> !program.isCopy(type, environment);
      case Type.Tuple t -> t.elements().stream().anyMatch(this::needsDrop);
      case Type.Array t ->
          !(t.length() instanceof Type.Length(long n) && n == 0) && needsDrop(t.element());
      case Type.Slice t -> needsDrop(t.element());
      case Type.Closure t -> closure(t);
      case Type.Adt t -> adt(t);
    };
  }

  private boolean closure(Type.Closure closure) {
    for (ClosureDefinition.Capture capture : closure.definition().captures()) {
      if (needsDrop(Substitution.apply(capture.type(), closure.arguments()))) {
        return true;
      }
    }
    return false;
  }

  private boolean adt(Type.Adt adt) {
    AdtDefinition definition = adt.definition();
    if (definition.is("manually_drop") || definition.kind() == AdtDefinition.Kind.UNION) {
      return false;
    }
    if (program.dropOf(definition).isPresent()) {
      return true;
    }
    if (!underway.add(adt)) {
      return false;
    }
    boolean result = false;
    for (AdtDefinition.Variant variant : definition.variants()) {
      for (AdtDefinition.Field field : variant.fields()) {
        Type type = Substitution.erase(Substitution.apply(field.type(), adt.arguments()));
        result |= needsDrop(program.environmentNormalize(type, environment));
      }
    }
    underway.remove(adt);
    return result;
  }
}
