package freehold.rust.types;

import freehold.mir.CastKind;
import freehold.mir.type.Type;

/// One implicit step that a value goes through where it stands. `target` is the type afterwards.
sealed interface Adjustment {
  Type target();

  record NeverToAny(Type target) implements Adjustment {}

  /// `*e`; overloaded ones go through `Deref` or `DerefMut`.
  record Deref(boolean overloaded, Type target) implements Adjustment {}

  /// `&e`; `twoPhase` for the receivers of method calls and operands of compound assignment.
  record Borrow(boolean mutable, boolean twoPhase, Type target) implements Adjustment {}

  record RawBorrow(boolean mutable, Type target) implements Adjustment {}

  record Pointer(CastKind kind, Type target) implements Adjustment {}
}
