package freehold.mir;

import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.List;

/// A value known before the run.
public sealed interface Constant {
  Type type();

  /// An integer (its mathematical value), `bool` (0, 1), `char` (its code point), a raw pointer
  /// without provenance (its address).
  record Scalar(Type type, BigInteger value) implements Constant {}

  /// `value` is exact for `f64`; for `f32` it is the nearest float.
  record Floating(Type type, double value) implements Constant {}

  /// A `&'static str` or `&'static [u8; N]` to bytes in static data.
  record Bytes(Type type, byte[] value) implements Constant {}

  /// The one value of a zero-sized type: `()`, a unit struct, a function definition.
  record ZeroSized(Type type) implements Constant {}

  /// A `const` item or associated constant, not evaluated. Gone when monomorphic.
  record Item(Type type, DefId definition, List<Type> arguments) implements Constant {}

  /// The length parameter of a generic item as a `usize` (or its declared type). Gone when
  /// monomorphic.
  record Parameter(Type type, Type value) implements Constant {}

  /// The address of a `static` item. Gone when monomorphic.
  record StaticItem(Type type, DefId definition) implements Constant {}

  /// A reference to a promoted constant expression of the same body (see [PromotedBody]). Gone when
  /// monomorphic.
  record Promoted(Type type, int index) implements Constant {}

  /// The value of a global, byte for byte (a `const` item).
  record GlobalValue(Type type, GlobalId global) implements Constant {}

  /// The address of a global (a `static`, or a promoted constant).
  record GlobalAddress(Type type, GlobalId global) implements Constant {}

  /// What a call calls when monomorphic. `type` is the function definition's type.
  record Function(Type type, FunctionId function) implements Constant {}

  /// A method of the first argument's vtable, by its slot (see [VTable]).
  record VirtualMethod(Type type, int slot) implements Constant {}

  /// One of the operations that only the machine has.
  record IntrinsicFunction(Type type, Intrinsic intrinsic, List<Type> arguments)
      implements Constant {}
}
