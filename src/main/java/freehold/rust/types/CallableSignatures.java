package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Signature;
import freehold.rust.names.Definition;

/// Signatures of everything that can be called by name: functions and constructors.
final class CallableSignatures {
  private final Declarations declarations;

  CallableSignatures(Declarations declarations) {
    this.declarations = declarations;
  }

  /// In the parameters of the definition (of its enum, for a variant).
  Signature of(Definition definition) {
    return switch (definition.kind()) {
      case FUNCTION -> declarations.signature(definition);
      case STRUCT -> constructor(definition, 0);
      case VARIANT ->
          constructor(definition.parent(), definition.parent().children().indexOf(definition));
      default -> throw new AssertionError(definition.kind());
    };
  }

  private Signature constructor(Definition adt, int variant) {
    AdtDefinition definition = declarations.adt(adt);
    return Signature.of(
        definition.variants().get(variant).fields().stream()
            .map(AdtDefinition.Field::type)
            .toList(),
        declarations.typeOf(adt));
  }
}
