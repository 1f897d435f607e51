package freehold.rust.types;

import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.List;

/// Types of a finished body: no unknowns are left in them.
final class TreeTypes {
  private final BodyChecker body;

  TreeTypes(BodyChecker body) {
    this.body = body;
  }

  Type of(Type type) {
    return known(body.table.resolve(type));
  }

  List<Type> all(List<Type> all) {
    return Substitution.mapAll(all, this::of);
  }

  /// What is still unknown here was never constrained and never inspected.
  private Type known(Type type) {
    if (type instanceof Type.Inference) {
      return Type.UNIT;
    }
    return Substitution.mapChildren(type, this::known);
  }

  /// The declared type of a parameter, in which an `impl Trait` of the signature stays itself.
  Type of(PatternFacts facts, Signature signature, int index, BodyChecker checker) {
    Type declared = Substitution.erase(signature.parameters().get(index));
    return of(checker.normalize(declared, checker.owner.span()));
  }
}
