package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Constants as the patterns that match exactly them.
final class ConstantPatterns {
  private ConstantPatterns() {}

  static Optional<TypedPattern> pattern(ConstantValue value, Type type, Span span) {
    return switch (value) {
      case ConstantValue.Simple(Constant constant) ->
          Optional.of(new TypedPattern.Value(constant, type, span));
      case ConstantValue.Compound compound -> compound(compound, type, span);
      case ConstantValue.Reference(ConstantValue target) ->
          type instanceof Type.Reference reference
              ? pattern(target, reference.target(), span)
                  .map(p -> new TypedPattern.Deref(p, type, span))
              : Optional.empty();
    };
  }

  private static Optional<TypedPattern> compound(
      ConstantValue.Compound compound, Type type, Span span) {
    List<TypedPattern.FieldPattern> fields = new ArrayList<>();
    for (int i = 0; i < compound.fields().size(); i++) {
      Optional<TypedPattern> field =
          pattern(compound.fields().get(i), typeOf(compound.fields().get(i), type), span);
      if (field.isEmpty()) {
        return Optional.empty();
      }
      fields.add(new TypedPattern.FieldPattern(i, field.get()));
    }
    return Optional.of(
        switch (type) {
          case Type.Adt adt when adt.definition().isEnum() ->
              new TypedPattern.Variant(adt, compound.variant(), fields, span);
          case Type.Array array ->
              new TypedPattern.Sequence(
                  fields.stream().map(TypedPattern.FieldPattern::pattern).toList(),
                  Optional.empty(),
                  List.of(),
                  type,
                  span);
          default -> new TypedPattern.Leaf(type, fields, span);
        });
  }

  private static Type typeOf(ConstantValue value, Type around) {
    return switch (value) {
      case ConstantValue.Simple(Constant constant) -> constant.type();
      case ConstantValue.Compound compound -> compound.type();
      case ConstantValue.Reference(ConstantValue target) ->
          new Type.Reference(freehold.mir.type.Region.ERASED, false, typeOf(target, around));
    };
  }
}
