package freehold.machine.code;

import freehold.mir.type.IntegerKind;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Type;

/// How a scalar is loaded and stored; [#BYTES] and [#NOTHING] are what is no scalar. The ordinal is
/// added to [Op#LOAD_A].
public enum ScalarKind {
  I8(1),
  U8(1),
  I16(2),
  U16(2),
  I32(4),
  U32(4),
  WORD(8),
  POINTER(8),
  BOOL(1),
  CHAR(4),
  WIDE(16),
  BYTES(0),
  NOTHING(0);

  private final int size;

  ScalarKind(int size) {
    this.size = size;
  }

  /// In bytes; 0 for what is no scalar.
  public int size() {
    return size;
  }

  public boolean isScalar() {
    return size > 0;
  }

  public static ScalarKind of(Type type, LayoutCalculator layouts) {
    return switch (type) {
      case Type.Bool() -> BOOL;
      case Type.Char() -> CHAR;
      case Type.Whole(IntegerKind kind) -> of(kind);
      case Type.Floating(int bits) -> bits == 32 ? U32 : WORD;
      case Type.FunctionPointer function -> POINTER;
      case Type.Reference(var region, boolean mutable, Type to) ->
          layouts.isUnsized(to) ? BYTES : POINTER;
      case Type.RawPointer(boolean mutable, Type to) -> layouts.isUnsized(to) ? BYTES : POINTER;
      default -> layouts.layoutOf(type).size() == 0 ? NOTHING : BYTES;
    };
  }

  public static ScalarKind of(IntegerKind kind) {
    return switch (kind) {
      case I8 -> I8;
      case U8 -> U8;
      case I16 -> I16;
      case U16 -> U16;
      case I32 -> I32;
      case U32 -> U32;
      case I64, U64, ISIZE, USIZE -> WORD;
      case I128, U128 -> WIDE;
    };
  }

  /// An integer of that size in bytes (1, 2, 4, 8, 16).
  public static ScalarKind ofTag(int size, boolean signed) {
    return switch (size) {
      case 1 -> signed ? I8 : U8;
      case 2 -> signed ? I16 : U16;
      case 4 -> signed ? I32 : U32;
      case 8 -> WORD;
      default -> WIDE;
    };
  }
}
