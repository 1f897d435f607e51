package freehold.c.types;

import freehold.c.syntax.BinaryOperator;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;

/// An expression whose names are resolved and whose conversions are all written out.
public sealed interface TypedExpression {
  CType type();

  Span span();

  record Whole(CType type, BigInteger value, Span span) implements TypedExpression {}

  record Real(CType type, double value, Span span) implements TypedExpression {}

  /// A string literal with its final NUL; an lvalue.
  record Text(CType type, byte[] bytes, Span span) implements TypedExpression {}

  record VariableUse(Variable variable, Span span) implements TypedExpression {
    @Override
    public CType type() {
      return variable.type();
    }
  }

  record FunctionUse(FunctionSymbol function, Span span) implements TypedExpression {
    @Override
    public CType type() {
      return function.type();
    }
  }

  record Member(TypedExpression base, int field, CType type, Span span)
      implements TypedExpression {}

  /// Of an array lvalue whose length is known.
  record Element(TypedExpression array, TypedExpression index, CType type, Span span)
      implements TypedExpression {}

  record Dereference(TypedExpression pointer, CType type, Span span) implements TypedExpression {}

  record AddressOf(TypedExpression target, CType type, Span span) implements TypedExpression {}

  /// An array lvalue as a pointer to its first element.
  record Decay(TypedExpression array, CType type, Span span) implements TypedExpression {}

  record FunctionAddress(FunctionSymbol function, CType type, Span span)
      implements TypedExpression {}

  /// Both sides have the same type, save in shifts; comparisons have type `int`.
  record Arithmetic(
      BinaryOperator operator, TypedExpression left, TypedExpression right, CType type, Span span)
      implements TypedExpression {}

  record PointerOffset(
      TypedExpression pointer, TypedExpression index, boolean backwards, CType type, Span span)
      implements TypedExpression {}

  record PointerDifference(TypedExpression left, TypedExpression right, CType type, Span span)
      implements TypedExpression {}

  record Logical(boolean isAnd, TypedExpression left, TypedExpression right, Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return CType.INT;
    }
  }

  record Not(TypedExpression operand, Span span) implements TypedExpression {
    @Override
    public CType type() {
      return CType.INT;
    }
  }

  record Negate(TypedExpression operand, CType type, Span span) implements TypedExpression {}

  record Complement(TypedExpression operand, CType type, Span span) implements TypedExpression {}

  record Conditional(
      TypedExpression condition,
      TypedExpression then,
      TypedExpression otherwise,
      CType type,
      Span span)
      implements TypedExpression {}

  record Comma(TypedExpression first, TypedExpression second, Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return second.type();
    }
  }

  record Assign(TypedExpression target, TypedExpression value, Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return target.type();
    }
  }

  /// `target = (target's type) ((computation) target operator right)`, the target evaluated once.
  record CompoundAssign(
      BinaryOperator operator,
      TypedExpression target,
      TypedExpression right,
      CType computation,
      Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return target.type();
    }
  }

  /// `++` and `--`.
  record Step(TypedExpression target, boolean increments, boolean isPostfix, Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return target.type();
    }
  }

  record Convert(TypedExpression operand, CType type, Span span) implements TypedExpression {}

  /// `callee` is a [FunctionUse] or a pointer to a function.
  ///
  /// @param extra the arguments for `...`, promoted
  record Call(
      TypedExpression callee,
      List<TypedExpression> arguments,
      List<TypedExpression> extra,
      boolean isVariadic,
      CType type,
      Span span)
      implements TypedExpression {}

  record CompoundLiteral(Variable variable, TypedInitializer initializer, Span span)
      implements TypedExpression {
    @Override
    public CType type() {
      return variable.type();
    }
  }

  /// `va_arg(list, type)`; the list is an lvalue.
  record NextArgument(TypedExpression list, CType type, Span span) implements TypedExpression {}

  /// Whether it names an object.
  default boolean isLvalue() {
    return switch (this) {
      case Text t -> true;
      case VariableUse v -> true;
      case Element e -> true;
      case Dereference d -> true;
      case CompoundLiteral c -> true;
      case Member member -> member.base().isLvalue();
      case Whole w -> false;
      case Real r -> false;
      case FunctionUse f -> false;
      case AddressOf a -> false;
      case Decay d -> false;
      case FunctionAddress f -> false;
      case Arithmetic a -> false;
      case PointerOffset p -> false;
      case PointerDifference p -> false;
      case Logical l -> false;
      case Not n -> false;
      case Negate n -> false;
      case Complement c -> false;
      case Conditional c -> false;
      case Comma c -> false;
      case Assign a -> false;
      case CompoundAssign c -> false;
      case Step s -> false;
      case Convert c -> false;
      case Call c -> false;
      case NextArgument n -> false;
    };
  }
}
