package freehold.machine.code;

/// The operations of flat code. Each is one int, followed by its operands, one int each; the first
/// operation of a step is stored complemented (negative).
///
/// Registers: `a` and `b` hold scalars, sign- or zero-extended to 64 bits (128-bit ones with a high
/// word); `p` is a place: address, provenance and metadata; `d` is the place that is assigned.
/// `slot` is an offset from the frame's lowest byte.
public final class Op {
  // Scalars from a slot: base + kind (see ScalarKind). Operand: slot.
  public static final int LOAD_A = 0;
  public static final int LOAD_B = 12;

  /// From `p`. Operand: kind.
  public static final int LOAD_A_AT = 24;

  public static final int LOAD_B_AT = 25;

  /// Operand: the value.
  public static final int CONSTANT_A = 26;

  public static final int CONSTANT_B = 27;

  /// Operand: index into the function's constants.
  public static final int LONG_A = 28;

  public static final int LONG_B = 29;

  /// Operands: index of the address, index of the provenance.
  public static final int POINTER_A = 30;

  /// Operands: index of the low word, index of the high word.
  public static final int WIDE_A = 31;

  public static final int WIDE_B = 32;
  // `a` into a slot. Operand: slot.
  public static final int STORE_1 = 33;
  public static final int STORE_2 = 34;
  public static final int STORE_4 = 35;
  public static final int STORE_8 = 36;
  public static final int STORE_POINTER = 37;
  public static final int STORE_WIDE = 38;

  /// `b` as a byte. Operand: slot.
  public static final int STORE_FLAG = 39;

  /// `a` to `d`. Operands: kind, offset.
  public static final int STORE_AT = 40;

  /// `b` as a byte to `d`. Operand: offset.
  public static final int STORE_FLAG_AT = 41;

  /// `a` into an argument of the frame being made. Operands: kind, argument, offset.
  public static final int STORE_ARGUMENT = 42;

  // Places.
  /// Operands: slot, local.
  public static final int PLACE_SLOT = 43;

  /// Through the pointer in a slot. Operands: slot, alignment - 1.
  public static final int DEREF_SLOT = 44;

  public static final int DEREF_SLOT_FAT = 45;

  /// Through the pointer at `p`. Operand: alignment - 1.
  public static final int DEREF = 46;

  public static final int DEREF_FAT = 47;

  /// Operand: offset.
  public static final int PLACE_ADD = 48;

  /// The offset is rounded up to the alignment in the vtable. Operand: offset.
  public static final int PLACE_ADD_DYNAMIC = 49;

  /// Operands: slot of the index, element size.
  public static final int PLACE_INDEX = 50;

  /// Operands: offset from the end, element size.
  public static final int PLACE_INDEX_END = 51;

  /// Operands: from, to, whether `to` counts from the end, element size.
  public static final int PLACE_SUBSLICE = 52;

  /// Operands: index of the address, index of the provenance.
  public static final int PLACE_CONSTANT = 53;

  /// `p` becomes the place at `a`.
  public static final int PLACE_FROM_A = 54;

  public static final int A_FROM_PLACE = 55;
  public static final int A_FROM_METADATA = 56;

  /// Metadata becomes the constant. Operands: index of the value, index of the provenance.
  public static final int METADATA_CONSTANT = 57;

  public static final int DESTINATION_FROM_PLACE = 58;

  /// Operand: slot.
  public static final int DESTINATION_SLOT = 59;

  // Bytes.
  /// Operands: to slot, from slot, size.
  public static final int COPY_SLOTS = 60;

  /// From `p` into a slot. Operands: slot, size.
  public static final int COPY_TO_SLOT = 61;

  /// From a slot to `d`. Operands: offset, slot, size.
  public static final int COPY_SLOT_AT = 62;

  /// From `p` to `d`. Operands: offset, size.
  public static final int COPY_AT = 63;

  /// Operands: argument, slot, size.
  public static final int COPY_SLOT_ARGUMENT = 64;

  /// From `p`. Operands: argument, size.
  public static final int COPY_ARGUMENT = 65;

  /// Operands: slot, size.
  public static final int MOVED_SLOT = 66;

  /// Bytes at `p`. Operand: size.
  public static final int MOVED_AT = 67;

  /// Operands: slot, size.
  public static final int UNINITIALISE_SLOT = 68;

  /// Bytes at `d`. Operands: offset, size.
  public static final int UNINITIALISE_AT = 69;

  /// Operands: slot, size.
  public static final int STORAGE_LIVE = 70;

  public static final int STORAGE_DEAD = 71;

  /// The value at the beginning of `d` (or slot) again and again. Operands: slot or -1, size, index
  /// of the count.
  public static final int REPEAT = 72;

  // Scalars: `a` becomes the result.
  public static final int ADD_I32 = 73;
  public static final int SUBTRACT_I32 = 74;
  public static final int MULTIPLY_I32 = 75;
  public static final int ADD_64 = 76;
  public static final int SUBTRACT_64 = 77;
  public static final int MULTIPLY_64 = 78;
  public static final int AND = 79;
  public static final int OR = 80;
  public static final int XOR = 81;
  public static final int EQUAL = 82;
  public static final int NOT_EQUAL = 83;
  public static final int LESS = 84;
  public static final int LESS_OR_EQUAL = 85;
  public static final int GREATER = 86;
  public static final int GREATER_OR_EQUAL = 87;
  public static final int BELOW = 88;
  public static final int BELOW_OR_EQUAL = 89;
  public static final int ABOVE = 90;
  public static final int ABOVE_OR_EQUAL = 91;

  /// Operands: operator (ordinal of BinaryOp), integer kind (ordinal).
  public static final int BINARY = 92;

  /// `b` becomes whether it overflowed.
  public static final int CHECKED_ADD_I32 = 93;

  public static final int CHECKED_SUBTRACT_I32 = 94;
  public static final int CHECKED_MULTIPLY_I32 = 95;
  public static final int CHECKED_ADD_USIZE = 96;
  public static final int CHECKED_SUBTRACT_USIZE = 97;

  /// Operands: operator, integer kind.
  public static final int CHECKED = 98;

  /// Operands: operator, bits.
  public static final int FLOAT_BINARY = 99;

  public static final int WIDE_BINARY = 100;
  public static final int WIDE_CHECKED = 101;
  public static final int NOT_BOOL = 102;

  /// Operands: operator (ordinal of UnaryOp), integer kind.
  public static final int UNARY = 103;

  /// Operand: bits.
  public static final int FLOAT_NEGATE = 104;

  /// Operand: integer kind to wrap `a` to.
  public static final int WRAP = 105;

  /// Operands: cast (see ScalarCast), from, to.
  public static final int CAST = 106;

  /// Operand: index of the niche.
  public static final int NICHE = 107;

  // Ends of blocks.
  public static final int GOTO = 108;

  /// Operands: where to go on 0, on anything else.
  public static final int BRANCH = 109;

  /// Operand: index of the switch.
  public static final int SWITCH = 110;

  /// Operands: expected (0 or 1), target, index of the assertion.
  public static final int ASSERT = 111;

  /// Makes room for a call. Operand: function.
  public static final int ENTER = 112;

  /// Of the function whose address is `a`.
  public static final int ENTER_POINTER = 113;

  /// Of a method in the vtable that is `p`'s metadata. Operand: slot.
  public static final int ENTER_VIRTUAL = 114;

  /// Of the drop glue in that vtable; goes to the target if it has none. Operand: target.
  public static final int ENTER_DROP_VIRTUAL = 115;

  /// Operand: index of the call site.
  public static final int CALL = 116;

  public static final int RETURN = 117;
  public static final int RESUME = 118;
  public static final int UNREACHABLE = 119;
  public static final int NOP = 120;

  /// `a` becomes an argument of an intrinsic. Operand: argument.
  public static final int INTRINSIC_SCALAR = 121;

  /// `p` is where an argument's bytes are. Operand: argument.
  public static final int INTRINSIC_BYTES = 122;

  /// The two words at `p` become an argument. Operand: argument.
  public static final int INTRINSIC_PAIR = 123;

  /// Operand: index of the intrinsic call.
  public static final int INTRINSIC = 124;

  /// Drops a slice whose glue takes a fat pointer: `p`'s pair into argument 0.
  public static final int PAIR_ARGUMENT = 125;

  /// `a` may not leave the array that it points to. Operand: its size.
  public static final int NARROW = 126;

  /// `a` may point into all of its allocation.
  public static final int WHOLE = 127;

  /// Digit n is how many ints operation n takes, its operands with it.
  private static final String LENGTHS =
      "22222222222222222222222222222233322222223243332222"
          + "33531113124343433233334111111111111111111131111133"
          + "3313224223242122211112222121";

  /// How many ints each operation takes, its operands with it.
  public static final int[] LENGTH = LENGTHS.chars().map(digit -> digit - '0').toArray();

  private Op() {}
}
