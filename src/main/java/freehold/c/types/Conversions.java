package freehold.c.types;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Conversions that C makes by itself, or allows in an assignment (C11 6.3 and 6.5.16.1).
final class Conversions {
  private final List<Diagnostic> problems;

  Conversions(List<Diagnostic> problems) {
    this.problems = problems;
  }

  static TypedExpression to(CType type, TypedExpression operand) {
    if (operand.type().equals(type)) {
      return operand;
    }
    if (operand instanceof TypedExpression.Whole whole && type.isInteger()) {
      BigInteger value = type.wholeKind().wrap(whole.value());
      return new TypedExpression.Whole(type, value, whole.span());
    }
    if (operand instanceof TypedExpression.Whole whole && type instanceof CType.Floating) {
      return new TypedExpression.Real(type, whole.value().doubleValue(), whole.span());
    }
    return new TypedExpression.Convert(operand, type, operand.span());
  }

  /// Integer promotion (C11 6.3.1.1p2).
  static CType promoted(CType type) {
    if (!type.isInteger()) {
      return type;
    }
    WholeKind kind = type.wholeKind();
    return kind.rank() < WholeKind.INT.rank() ? CType.INT : new CType.Whole(kind);
  }

  static TypedExpression promote(TypedExpression operand) {
    return to(promoted(operand.type()), operand);
  }

  /// The usual arithmetic conversions (C11 6.3.1.8).
  static CType common(CType left, CType right) {
    if (left instanceof CType.Floating(int leftBits)) {
      return right instanceof CType.Floating(int rightBits) && rightBits > leftBits ? right : left;
    }
    if (right instanceof CType.Floating) {
      return right;
    }
    WholeKind a = promoted(left).wholeKind();
    WholeKind b = promoted(right).wholeKind();
    if (a == b) {
      return new CType.Whole(a);
    }
    if (a.isSigned() == b.isSigned()) {
      return new CType.Whole(a.rank() > b.rank() ? a : b);
    }
    WholeKind unsigned = a.isSigned() ? b : a;
    WholeKind signed = a.isSigned() ? a : b;
    if (unsigned.rank() >= signed.rank()) {
      return new CType.Whole(unsigned);
    }
    boolean holdsAll = signed.sizeInBytes() > unsigned.sizeInBytes();
    return new CType.Whole(holdsAll ? signed : signed.unsigned());
  }

  /// Arguments for `...` and for functions without a prototype (C11 6.5.2.2p6).
  static TypedExpression promoteArgument(TypedExpression operand) {
    return operand.type() instanceof CType.Floating ? to(CType.DOUBLE, operand) : promote(operand);
  }

  static boolean isNull(TypedExpression value) {
    TypedExpression inner =
        value instanceof TypedExpression.Convert(TypedExpression operand, CType type, Span span)
                && type.equals(CType.VOID_POINTER)
            ? operand
            : value;
    return inner.type().isInteger()
        && ConstantValue.of(inner).filter(number -> number.signum() == 0).isPresent();
  }

  /// What gcc calls the place where a value is converted.
  enum Where {
    INITIALIZATION("initialization"),
    ASSIGNMENT("assignment"),
    RETURN("return"),
    ARGUMENT("passing argument");

    private final String text;

    Where(String text) {
      this.text = text;
    }
  }

  /// As if by assignment; what gcc only warns about is a warning.
  TypedExpression assigned(CType type, TypedExpression value, Where where) {
    CType from = value.type();
    if (type.equals(from)) {
      return value;
    }
    if (type.isArithmetic() && from.isArithmetic()) {
      return to(type, value);
    }
    if (type instanceof CType.Whole(WholeKind kind)
        && kind == WholeKind.BOOL
        && from instanceof CType.Pointer) {
      return to(type, value);
    }
    if (type instanceof CType.Pointer wanted && from instanceof CType.Pointer given) {
      pointers(wanted, given, value.span(), where);
      return to(type, value);
    }
    if (type instanceof CType.Pointer && from.isInteger()) {
      if (!isNull(value)) {
        warn(where.text + " makes pointer from integer without a cast", value.span());
      }
      return to(type, value);
    }
    if (type.isInteger() && from instanceof CType.Pointer) {
      warn(where.text + " makes integer from pointer without a cast", value.span());
      return to(type, value);
    }
    if (from instanceof CType.Void) {
      throw Rejected.error("void value not ignored as it ought to be", value.span());
    }
    throw Rejected.error(
        where == Where.INITIALIZATION
            ? "invalid initializer: '" + type.text() + "' from '" + from.text() + "'"
            : "incompatible types in "
                + where.text
                + ": '"
                + type.text()
                + "' from '"
                + from.text()
                + "'",
        value.span());
  }

  private void pointers(CType.Pointer wanted, CType.Pointer given, Span span, Where where) {
    boolean isVoid = wanted.target() instanceof CType.Void || given.target() instanceof CType.Void;
    if (!isVoid && !compatible(wanted.target(), given.target())) {
      warn(
          where.text
              + " of '"
              + wanted.text()
              + "' from incompatible pointer type '"
              + given.text()
              + "'",
          span);
    } else if (given.toConst() && !wanted.toConst()) {
      warn(where.text + " discards 'const' qualifier from pointer target type", span);
    }
  }

  /// Whether two types are compatible (C11 6.2.7).
  static boolean compatible(CType left, CType right) {
    if (left.equals(right)) {
      return true;
    }
    if (left.isInteger() && right.isInteger()) {
      boolean enumerated = left instanceof CType.Enumeration || right instanceof CType.Enumeration;
      return enumerated && left.wholeKind() == right.wholeKind();
    }
    if (left instanceof CType.Array(CType a, var n)
        && right instanceof CType.Array(CType b, var m)) {
      return compatible(a, b) && (n.isEmpty() || m.isEmpty() || n.equals(m));
    }
    if (left instanceof CType.Pointer(CType a, boolean c)
        && right instanceof CType.Pointer(CType b, boolean d)) {
      return c == d && compatible(a, b);
    }
    if (left instanceof CType.Function a && right instanceof CType.Function b) {
      return functions(a, b);
    }
    return false;
  }

  private static boolean functions(CType.Function left, CType.Function right) {
    if (!compatible(left.result(), right.result())) {
      return false;
    }
    if (!left.prototyped() || !right.prototyped()) {
      return true;
    }
    if (left.variadic() != right.variadic()
        || left.parameters().size() != right.parameters().size()) {
      return false;
    }
    for (int i = 0; i < left.parameters().size(); i++) {
      if (!compatible(left.parameters().get(i), right.parameters().get(i))) {
        return false;
      }
    }
    return true;
  }

  void warn(String message, Span span) {
    problems.add(
        new Diagnostic(
            Diagnostic.Severity.WARNING, Optional.empty(), message, span, List.of(), List.of()));
  }
}
