package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.RecordDefinition;
import freehold.c.types.WholeKind;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Types of C as types of MIR, each struct once.
final class TypeLowering {
  private final Map<RecordDefinition, Type> records = new IdentityHashMap<>();
  private final Definitions definitions;

  TypeLowering(Definitions definitions) {
    this.definitions = definitions;
  }

  Type of(CType type) {
    return switch (type) {
      case CType.Void v -> Type.UNIT;
      case CType.Whole(WholeKind kind) -> whole(kind);
      case CType.Enumeration enumeration -> whole(enumeration.wholeKind());
      case CType.Floating(int bits) -> new Type.Floating(bits);
      case CType.Pointer(CType.Function function, boolean toConst) ->
          new Type.FunctionPointer(signature(function));
      case CType.Pointer(CType target, boolean toConst) ->
          new Type.RawPointer(!toConst, of(target));
      case CType.Array(CType element, OptionalLong length) ->
          new Type.Array(of(element), new Type.Length(length.orElse(0)));
      case CType.Function function -> new Type.FunctionPointer(signature(function));
      case CType.Aggregate(RecordDefinition definition) -> record(definition);
    };
  }

  static Type whole(WholeKind kind) {
    return kind == WholeKind.BOOL ? Type.BOOL : new Type.Whole(integer(kind));
  }

  static IntegerKind integer(WholeKind kind) {
    return switch (kind) {
      case BOOL, UNSIGNED_CHAR -> IntegerKind.U8;
      case CHAR, SIGNED_CHAR -> IntegerKind.I8;
      case SHORT -> IntegerKind.I16;
      case UNSIGNED_SHORT -> IntegerKind.U16;
      case INT -> IntegerKind.I32;
      case UNSIGNED -> IntegerKind.U32;
      case LONG, LONG_LONG -> IntegerKind.I64;
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> IntegerKind.U64;
    };
  }

  /// The arguments for `...` are one more: a pointer to them.
  Signature signature(CType.Function function) {
    List<Type> parameters = new ArrayList<>();
    function.parameters().forEach(parameter -> parameters.add(of(parameter)));
    if (function.variadic()) {
      parameters.add(new Type.RawPointer(true, Type.UNIT));
    }
    return Signature.of(parameters, of(function.result()));
  }

  /// Entered before its fields are, since they may point to it.
  private Type record(RecordDefinition definition) {
    Type known = records.get(definition);
    if (known != null) {
      return known;
    }
    String name = definition.tag().isEmpty() ? "anonymous" : definition.tag();
    AdtDefinition adt =
        define(name, definition.isUnion(), definition.isPacked(), definition.span());
    Type type = new Type.Adt(adt, List.of());
    records.put(definition, type);
    List<AdtDefinition.Field> fields = new ArrayList<>();
    if (definition.isComplete()) {
      for (RecordDefinition.Field field : definition.fields()) {
        fields.add(new AdtDefinition.Field(field.name(), of(field.type()), true));
      }
    }
    fill(adt, fields);
    return type;
  }

  private AdtDefinition define(String name, boolean isUnion, boolean packed, Span span) {
    AdtDefinition.Representation representation =
        new AdtDefinition.Representation(
            true, false, Optional.empty(), packed ? 1 : 0, 0, Optional.empty());
    return new AdtDefinition(
        definitions.next(name),
        name,
        isUnion ? AdtDefinition.Kind.UNION : AdtDefinition.Kind.STRUCT,
        List.of(),
        representation,
        Optional.empty(),
        Optional.empty(),
        span);
  }

  private void fill(AdtDefinition adt, List<AdtDefinition.Field> fields) {
    DefId variant = definitions.next(adt.name());
    adt.define(
        List.of(
            new AdtDefinition.Variant(
                variant, adt.name(), AdtDefinition.Fields.NAMED, fields, BigInteger.ZERO)));
  }

  /// What a call's arguments for `...` are kept in, one after the other.
  Type.Adt extraArguments(List<Type> types, Span span) {
    AdtDefinition adt = define("...", false, false, span);
    List<AdtDefinition.Field> fields = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      fields.add(new AdtDefinition.Field(Integer.toString(i), types.get(i), true));
    }
    fill(adt, fields);
    return new Type.Adt(adt, List.of());
  }
}
