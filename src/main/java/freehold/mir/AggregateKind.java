package freehold.mir;

import freehold.mir.type.Type;

/// What an aggregate builds; the operands are its fields in declaration order.
public sealed interface AggregateKind {
  record Tuple() implements AggregateKind {}

  record Array(Type element) implements AggregateKind {}

  record Struct(Type.Adt type) implements AggregateKind {}

  record Variant(Type.Adt type, int variant) implements AggregateKind {}

  /// One operand, for the field of that index.
  record Union(Type.Adt type, int field) implements AggregateKind {}

  record Closure(Type.Closure type) implements AggregateKind {}

  /// A fat pointer of that type from a thin pointer and its length or vtable.
  record FatPointer(Type type) implements AggregateKind {}
}
