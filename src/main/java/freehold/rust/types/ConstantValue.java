package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.Type;
import java.util.List;

/// The value of a constant expression that was evaluated while checking.
sealed interface ConstantValue {
  /// Integers, `bool`, `char`, floats, texts.
  record Simple(Constant constant) implements ConstantValue {}

  /// A tuple, array, struct (variant 0) or variant.
  record Compound(Type type, int variant, List<ConstantValue> fields) implements ConstantValue {}

  /// `&` of a constant.
  record Reference(ConstantValue target) implements ConstantValue {}
}
