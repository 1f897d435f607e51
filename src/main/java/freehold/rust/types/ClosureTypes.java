package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// The signatures of closures: of those in the body being checked, as far as known.
final class ClosureTypes {
  private final Map<ClosureDefinition, Signature> underway = new IdentityHashMap<>();

  void put(ClosureDefinition closure, Signature signature) {
    underway.put(closure, signature);
  }

  boolean isUnderway(ClosureDefinition closure) {
    return underway.containsKey(closure) && !closure.isDefined();
  }

  Signature signature(Type.Closure closure) {
    Signature signature = underway.get(closure.definition());
    return signature != null
        ? signature
        : Substitution.apply(closure.definition().signature(), closure.arguments());
  }

  /// Absent while the closure's body is not analysed.
  Optional<ClosureDefinition.Kind> kind(Type.Closure closure) {
    return closure.definition().isDefined()
        ? Optional.of(closure.definition().kind())
        : Optional.empty();
  }
}
