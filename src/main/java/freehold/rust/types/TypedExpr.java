package freehold.rust.types;

import freehold.mir.BinaryOp;
import freehold.mir.BorrowKind;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.UnaryOp;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// An expression with its type, in which everything implicit is spelled out: autoref, autoderef,
/// coercions, overloaded operators (as calls), `?`, `for`, `while`.
///
/// Place expressions are [Local], [Static], [Field], [Index], [Deref]; all others are values.
/// Whether a place is moved or copied follows from its type ([TypedProgram#isCopy]).
public sealed interface TypedExpr {
  Type type();

  Span span();

  /// A literal, or a function, constructor, unit struct or constant parameter.
  record Literal(Constant constant, Type type, Span span) implements TypedExpr {}

  /// A variable; inside a closure possibly one of the function around it.
  record Local(VariableId variable, Type type, Span span) implements TypedExpr {}

  /// The value of a `const` item or associated constant, for generic arguments as given.
  record Const(DefId definition, List<Type> arguments, Type type, Span span) implements TypedExpr {}

  /// A `static`, as a place.
  record Static(DefId definition, boolean mutable, Type type, Span span) implements TypedExpr {}

  /// Field of a struct, tuple or union by its number in declaration order.
  record Field(TypedExpr operand, int index, Type type, Span span) implements TypedExpr {}

  /// Element of an array or slice place; the index is a `usize`.
  record Index(TypedExpr operand, TypedExpr index, Type type, Span span) implements TypedExpr {}

  /// Built-in `*`: of a reference, raw pointer or `Box`.
  record Deref(TypedExpr operand, Type type, Span span) implements TypedExpr {}

  /// `&operand`. `extended`: temporaries in the operand live as long as the enclosing block's
  /// variables (Reference, temporary lifetime extension).
  record Borrow(BorrowKind kind, TypedExpr operand, boolean extended, Type type, Span span)
      implements TypedExpr {}

  /// `&raw const operand`.
  record RawBorrow(boolean mutable, TypedExpr operand, Type type, Span span) implements TypedExpr {}

  /// Built-in operator on scalars; integer arithmetic panics on overflow.
  record Binary(BinaryOp operator, TypedExpr left, TypedExpr right, Type type, Span span)
      implements TypedExpr {}

  record Unary(UnaryOp operator, TypedExpr operand, Type type, Span span) implements TypedExpr {}

  /// `&&` or `||`.
  record Lazy(boolean isAnd, TypedExpr left, TypedExpr right, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.BOOL;
    }
  }

  record Cast(CastKind kind, TypedExpr operand, Type type, Span span) implements TypedExpr {}

  /// A value of type `!` where another type is wanted.
  record NeverToAny(TypedExpr operand, Type type, Span span) implements TypedExpr {}

  /// `callSpan` is the method's name with its arguments, or the whole call.
  record Call(TypedExpr callee, List<TypedExpr> arguments, Span callSpan, Type type, Span span)
      implements TypedExpr {}

  record Tuple(List<TypedExpr> elements, Type type, Span span) implements TypedExpr {}

  record Array(List<TypedExpr> elements, Type type, Span span) implements TypedExpr {}

  record Repeat(TypedExpr value, Type length, Type type, Span span) implements TypedExpr {}

  /// A struct, union or variant; `fields` in the order written, which is the order of evaluation.
  record Adt(
      Type.Adt type, int variant, List<FieldValue> fields, Optional<TypedExpr> base, Span span)
      implements TypedExpr {}

  record FieldValue(int index, TypedExpr value) {}

  /// Captures in the order of the definition's.
  record Closure(
      ClosureDefinition definition,
      TypedBody body,
      List<Capture> captures,
      Type.Closure type,
      Span span)
      implements TypedExpr {}

  /// A place that a closure captures: a variable and the way into it. `unique`: borrowed mutably
  /// only to change what a `&mut` in the place points to, so that the place need not be mutable.
  record Capture(
      VariableId variable,
      List<Step> path,
      ClosureDefinition.Mode mode,
      boolean unique,
      Span span) {}

  /// One step of a captured place's way.
  sealed interface Step {
    record Field(int index, Type type) implements Step {}

    record Deref(Type type) implements Step {}
  }

  /// A block. With a label, `break` may leave it with a value.
  record OfBlock(Optional<LabelId> label, TypedBlock block, Type type, Span span)
      implements TypedExpr {}

  /// `condition` may contain [Let]s under [Lazy] `&&`; what they bind is visible in `then`.
  record If(
      TypedExpr condition, TypedExpr then, Optional<TypedExpr> otherwise, Type type, Span span)
      implements TypedExpr {}

  /// `let pattern = value` as a condition.
  record Let(TypedPattern pattern, TypedExpr value, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.BOOL;
    }
  }

  /// Runs `body` until it is left; `for` and `while` are loops too.
  record Loop(LabelId label, TypedExpr body, Type type, Span span) implements TypedExpr {}

  record Match(TypedExpr scrutinee, List<Arm> arms, Type type, Span span) implements TypedExpr {}

  record Arm(TypedPattern pattern, Optional<TypedExpr> guard, TypedExpr body, Span span) {}

  record Break(LabelId label, Optional<TypedExpr> value, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.NEVER;
    }
  }

  record Continue(LabelId label, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.NEVER;
    }
  }

  record Return(Optional<TypedExpr> value, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.NEVER;
    }
  }

  /// Drops the old value of the place after `value` was evaluated.
  record Assign(TypedExpr target, TypedExpr value, Span span) implements TypedExpr {
    @Override
    public Type type() {
      return Type.UNIT;
    }
  }

  /// Built-in `target op= value` on scalars; `value` is evaluated first.
  record CompoundAssign(BinaryOp operator, TypedExpr target, TypedExpr value, Span span)
      implements TypedExpr {
    @Override
    public Type type() {
      return Type.UNIT;
    }
  }
}
