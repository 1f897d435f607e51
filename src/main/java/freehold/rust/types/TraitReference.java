package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/// `Self: Trait<…>`; argument 0 is `Self`.
record TraitReference(DefId trait, List<Type> arguments) {
  Type self() {
    return arguments.get(0);
  }

  TraitReference map(UnaryOperator<Type> function) {
    return new TraitReference(trait, Substitution.mapAll(arguments, function));
  }

  TraitReference substitute(List<Type> actual) {
    return new TraitReference(trait, Substitution.applyAll(arguments, actual));
  }
}
