package freehold.c.lowering;

import freehold.mir.Wording;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import java.util.stream.Collectors;

/// Types of MIR in the words of C.
final class TypeWording implements Wording {
  @Override
  public boolean isCharacter(Type type) {
    return type instanceof Type.Whole(IntegerKind kind) && kind == IntegerKind.I8;
  }

  @Override
  public boolean isByHand() {
    return true;
  }

  @Override
  public String of(Type type) {
    return switch (type) {
      case Type.Bool _ -> "bool";
      case Type.Whole(IntegerKind kind) -> whole(kind);
      case Type.Floating(int bits) -> bits == 32 ? "float" : "double";
      case Type.Array array -> declared(array, "").strip();
      case Type.RawPointer pointer -> declared(pointer, "").strip();
      case Type.FunctionPointer pointer -> declared(pointer, "").strip();
      case Type.Adt(AdtDefinition definition, var arguments) -> record(definition);
      case Type.Tuple tuple when tuple.elements().isEmpty() -> "void";
      case Type other -> other.text();
    };
  }

  /// A type around the name of what has it: `int (*` + name + `)[4]`.
  private String declared(Type type, String name) {
    return switch (type) {
      case Type.Array(Type element, Type.Length(long length)) ->
          declared(element, name + "[" + length + "]");
      case Type.RawPointer(boolean mutable, Type.Array target) ->
          declared(target, "(*" + name + ")");
      case Type.RawPointer(boolean mutable, Type target) ->
          (mutable || target instanceof Type.RawPointer ? "" : "const ")
              + declared(target, "*" + name);
      case Type.FunctionPointer(Signature signature) ->
          declared(signature.result(), "(*" + name + ")(" + parameters(signature) + ")");
      case Type other -> of(other) + (name.startsWith("[") || name.isEmpty() ? "" : " ") + name;
    };
  }

  private String parameters(Signature signature) {
    return signature.parameters().isEmpty()
        ? "void"
        : signature.parameters().stream().map(this::of).collect(Collectors.joining(", "));
  }

  private static String record(AdtDefinition definition) {
    String kind = definition.kind() == AdtDefinition.Kind.UNION ? "union " : "struct ";
    return kind + definition.name();
  }

  private static String whole(IntegerKind kind) {
    return switch (kind) {
      case I8 -> "char";
      case U8 -> "unsigned char";
      case I16 -> "short";
      case U16 -> "unsigned short";
      case I32 -> "int";
      case U32 -> "unsigned int";
      case I64, ISIZE -> "long";
      case U64, USIZE -> "unsigned long";
      case I128 -> "__int128";
      case U128 -> "unsigned __int128";
    };
  }
}
