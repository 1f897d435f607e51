package freehold.c.types;

import freehold.c.syntax.BinaryOperator;
import freehold.c.syntax.Expression;
import freehold.c.syntax.Initializer;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;

/// Gives expressions their meaning (C11 6.5).
final class ExpressionChecker {
  private final UnitChecker unit;
  private final OperatorChecker operators;
  private final CallChecker calls;

  ExpressionChecker(UnitChecker unit) {
    this.unit = unit;
    this.operators = new OperatorChecker(unit);
    this.calls = new CallChecker(unit);
  }

  /// An expression used for its value: arrays and functions become pointers (C11 6.3.2.1).
  TypedExpression value(Expression written) {
    return decayed(check(written));
  }

  static TypedExpression decayed(TypedExpression expression) {
    return switch (expression.type()) {
      case CType.Array(CType element, OptionalLong length) when expression.isLvalue() ->
          new TypedExpression.Decay(
              expression, new CType.Pointer(element, isConst(expression)), expression.span());
      case CType.Array array ->
          throw Rejected.unsupported("an array inside a value", expression.span());
      case CType.Function function when expression instanceof TypedExpression.FunctionUse use ->
          new TypedExpression.FunctionAddress(
              use.function(), new CType.Pointer(function, false), expression.span());
      case CType.Function function when expression instanceof TypedExpression.Dereference pointed ->
          pointed.pointer();
      default -> expression;
    };
  }

  /// Whether an lvalue may not be written.
  static boolean isConst(TypedExpression expression) {
    return switch (expression) {
      case TypedExpression.VariableUse use -> use.variable().isConst();
      case TypedExpression.CompoundLiteral literal -> literal.variable().isConst();
      case TypedExpression.Dereference dereference ->
          dereference.pointer().type() instanceof CType.Pointer(CType target, boolean toConst)
              && toConst;
      case TypedExpression.Element element -> isConst(element.array());
      case TypedExpression.Member member ->
          isConst(member.base())
              || ((CType.Aggregate) member.base().type())
                  .definition()
                  .fields()
                  .get(member.field())
                  .isConst();
      default -> false;
    };
  }

  BigInteger constant(Expression written) {
    TypedExpression value = value(written);
    if (!value.type().isInteger()) {
      throw Rejected.error("expression is not an integer constant", written.span());
    }
    return ConstantValue.of(value)
        .orElseThrow(() -> Rejected.error("expression is not an integer constant", written.span()));
  }

  /// A value that is compared with 0.
  TypedExpression condition(Expression written) {
    TypedExpression value = value(written);
    if (!value.type().isScalar()) {
      throw Rejected.error(
          value.type() instanceof CType.Void
              ? "void value not ignored as it ought to be"
              : "used '" + value.type().text() + "' type value where scalar is required",
          written.span());
    }
    return value;
  }

  TypedExpression check(Expression written) {
    return switch (written) {
      case Expression.Name name -> name(name);
      case Expression.Number(String text, Span span) -> LiteralReader.number(text, span);
      case Expression.CharacterConstant(String text, Span span) ->
          LiteralReader.character(text, span);
      case Expression.Text(var parts, Span span) -> LiteralReader.text(parts, span);
      case Expression.Unary unary -> operators.unary(unary);
      case Expression.Postfix postfix -> operators.postfix(postfix);
      case Expression.Binary binary -> operators.binary(binary);
      case Expression.Assignment assignment -> operators.assignment(assignment);
      case Expression.Conditional conditional -> operators.conditional(conditional);
      case Expression.Comma(Expression first, Expression second, Span span) ->
          new TypedExpression.Comma(check(first), value(second), span);
      case Expression.Cast cast -> operators.cast(cast);
      case Expression.CompoundLiteral literal -> literal(literal);
      case Expression.SizeOfType(var type, Span span) -> size(unit.types().named(type), span);
      case Expression.SizeOfValue(Expression operand, Span span) ->
          size(check(operand).type(), span);
      case Expression.AlignOf(var type, Span span) ->
          number(unit.types().named(type).alignment(), span);
      case Expression.Subscript subscript -> subscript(subscript);
      case Expression.Call call -> calls.call(call);
      case Expression.Member member -> member(member);
      case Expression.VariableArgument argument ->
          new TypedExpression.NextArgument(
              check(argument.list()), unit.types().named(argument.type()), argument.span());
      case Expression.OffsetOf offset -> offset(offset);
      case Expression.Unsupported(String construct, Span span) ->
          throw Rejected.unsupported(construct, span);
    };
  }

  private static TypedExpression number(long value, Span span) {
    return new TypedExpression.Whole(CType.SIZE, BigInteger.valueOf(value), span);
  }

  private static TypedExpression size(CType type, Span span) {
    boolean isVoid = type instanceof CType.Void || type instanceof CType.Function;
    if (!type.isComplete() && !isVoid) {
      throw Rejected.error(
          "invalid application of 'sizeof' to incomplete type '" + type.text() + "'", span);
    }
    return number(type.size(), span);
  }

  private TypedExpression name(Expression.Name name) {
    Span span = name.span();
    return switch (unit.scopes().find(name.name()).orElse(null)) {
      case Symbol.Object(Variable variable) -> new TypedExpression.VariableUse(variable, span);
      case Symbol.Function(FunctionSymbol function) ->
          new TypedExpression.FunctionUse(function, span);
      case Symbol.Enumerator(BigInteger value) -> new TypedExpression.Whole(CType.INT, value, span);
      case Symbol.Typedef typedef ->
          throw Rejected.error("expected expression before '" + name.name() + "'", span);
      case null -> {
        if (name.name().equals("__func__") && unit.currentFunction().isPresent()) {
          yield LiteralReader.text(
              java.util.List.of("\"" + unit.currentFunction().get().name() + "\""), span);
        }
        String where = unit.currentFunction().isPresent() ? " (first use in this function)" : "";
        throw Rejected.error(
            "'"
                + name.name()
                + "' undeclared"
                + (where.isEmpty() ? " here (not in a function)" : where),
            span);
      }
    };
  }

  private TypedExpression literal(Expression.CompoundLiteral literal) {
    CType type = unit.types().named(literal.type());
    Variable.Storage storage =
        unit.scopes().isFile() ? Variable.Storage.STATIC : Variable.Storage.AUTOMATIC;
    boolean isConst = literal.type().specifiers().isConst();
    Variable variable = new Variable("", type, isConst, storage, literal.span());
    TypedInitializer initializer =
        new InitializerChecker(unit).initializer(variable, literal.initializer());
    if (variable.isStatic()) {
      unit.addGlobal(variable, Optional.of(initializer));
    }
    return new TypedExpression.CompoundLiteral(variable, initializer, literal.span());
  }

  private TypedExpression subscript(Expression.Subscript written) {
    TypedExpression base = check(written.base());
    TypedExpression index = value(written.index());
    Span span = written.span();
    if (index.type() instanceof CType.Pointer && base.type().isInteger()) {
      return operators.dereference(operators.offset(index, base, false, span), span);
    }
    if (!index.type().isInteger()) {
      throw Rejected.error("array subscript is not an integer", written.index().span());
    }
    boolean known =
        base.type() instanceof CType.Array(CType element, OptionalLong length)
            && length.isPresent()
            && length.getAsLong() > 0
            && base.isLvalue();
    if (known) {
      return new TypedExpression.Element(
          base,
          Conversions.to(CType.LONG, Conversions.promote(index)),
          ((CType.Array) base.type()).element(),
          span);
    }
    TypedExpression pointer = decayed(base);
    if (!(pointer.type() instanceof CType.Pointer)) {
      throw Rejected.error("subscripted value is neither array nor pointer nor vector", span);
    }
    return operators.dereference(operators.offset(pointer, index, false, span), span);
  }

  private TypedExpression member(Expression.Member written) {
    TypedExpression base = written.throughPointer() ? value(written.base()) : check(written.base());
    if (written.throughPointer()) {
      if (!(base.type() instanceof CType.Pointer(CType target, boolean toConst))) {
        throw Rejected.error(
            "invalid type argument of '->' (have '" + base.type().text() + "')", written.span());
      }
      base = new TypedExpression.Dereference(base, target, written.base().span());
    }
    if (!(base.type() instanceof CType.Aggregate(RecordDefinition definition))) {
      String hint =
          base.type() instanceof CType.Pointer
              ? "'" + written.name() + "': the left side is a pointer; did you mean to use '->'?"
              : "request for member '" + written.name() + "' in something not a structure or union";
      throw Rejected.error(hint, written.span());
    }
    if (!definition.isComplete()) {
      throw Rejected.error(
          "invalid use of undefined type '" + base.type().text() + "'", written.span());
    }
    return find(base, definition, written.name(), written.span())
        .orElseThrow(() -> noMember(definition, written.name(), written.nameSpan()));
  }

  private static Rejected noMember(RecordDefinition definition, String name, Span span) {
    return Rejected.error("'" + definition.text() + "' has no member named '" + name + "'", span);
  }

  /// Members of anonymous structs and unions count as members of the one around them.
  private static Optional<TypedExpression> find(
      TypedExpression base, RecordDefinition definition, String name, Span span) {
    for (int i = 0; i < definition.fields().size(); i++) {
      RecordDefinition.Field field = definition.fields().get(i);
      TypedExpression here = new TypedExpression.Member(base, i, field.type(), span);
      if (field.name().equals(name)) {
        return Optional.of(here);
      }
      if (field.name().isEmpty()
          && field.type() instanceof CType.Aggregate(RecordDefinition inner)) {
        Optional<TypedExpression> found = find(here, inner, name, span);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private TypedExpression offset(Expression.OffsetOf written) {
    CType type = unit.types().named(written.type());
    long offset = 0;
    for (Initializer.Designator step : written.path()) {
      switch (step) {
        case Initializer.Designator.Field(String name, Span span) -> {
          if (!(type instanceof CType.Aggregate(RecordDefinition definition))) {
            throw Rejected.error("request for member '" + name + "' in no structure", span);
          }
          RecordDefinition.Field field =
              definition.fields().stream()
                  .filter(one -> one.name().equals(name))
                  .findFirst()
                  .orElseThrow(() -> noMember(definition, name, span));
          offset += field.offset();
          type = field.type();
        }
        case Initializer.Designator.Index(Expression index, Span span) -> {
          if (!(type instanceof CType.Array(CType element, OptionalLong length))) {
            throw Rejected.error("subscripted value is no array", span);
          }
          offset += constant(index).longValue() * element.size();
          type = element;
        }
      }
    }
    return number(offset, written.span());
  }

  /// For the statements: `expression;` may be of any type, `void` included.
  TypedExpression statement(Expression written) {
    return check(written);
  }

  OperatorChecker operators() {
    return operators;
  }

  static boolean isShift(BinaryOperator operator) {
    return operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT;
  }
}
