package freehold.mir;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.util.List;

/// What an assignment computes.
public sealed interface Rvalue {
  record Use(Operand operand) implements Rvalue {}

  /// `[operand; count]`; `count` is a [Type.Length] when monomorphic.
  record Repeat(Operand operand, Type count) implements Rvalue {}

  record Ref(Region region, BorrowKind kind, Place place) implements Rvalue {}

  record RawPointer(boolean mutable, Place place) implements Rvalue {}

  /// The length of an array or slice place, a `usize`.
  record Length(Place place) implements Rvalue {}

  record Cast(CastKind kind, Operand operand, Type type) implements Rvalue {}

  /// Wraps on overflow.
  record Binary(BinaryOp operator, Operand left, Operand right) implements Rvalue {}

  /// A pair of the wrapped value and whether it overflowed.
  record CheckedBinary(BinaryOp operator, Operand left, Operand right) implements Rvalue {}

  record Unary(UnaryOp operator, Operand operand) implements Rvalue {}

  /// The discriminant of an enum place, in the enum's discriminant type.
  record Discriminant(Place place) implements Rvalue {}

  record Aggregate(AggregateKind kind, List<Operand> operands) implements Rvalue {}
}
