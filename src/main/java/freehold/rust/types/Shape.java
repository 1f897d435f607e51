package freehold.rust.types;

import freehold.mir.Constant;
import java.math.BigInteger;

/// What a value can be made with.
sealed interface Shape {
  record Variant(int index) implements Shape {}

  /// The only shape of tuples, structs, references.
  record Single() implements Shape {}

  record Interval(BigInteger from, BigInteger to) implements Shape {}

  /// A text or float that a pattern names.
  record Exactly(Constant constant) implements Shape {}

  /// A slice of that length; `orMore` stands for all longer ones too.
  record Length(int length, boolean orMore) implements Shape {}

  /// Anything that no pattern names.
  record Other() implements Shape {}
}
