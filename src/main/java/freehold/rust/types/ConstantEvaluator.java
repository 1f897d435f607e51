package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.LiteralValue;
import freehold.source.Diagnostic;
import java.math.BigInteger;
import java.util.Optional;

/// Evaluates the constants that types and patterns need while checking: array lengths, constant
/// arguments, discriminants. All other constants are evaluated by the machine.
final class ConstantEvaluator {
  private final CrateChecker program;

  ConstantEvaluator(CrateChecker program) {
    this.program = program;
  }

  /// A constant where a type wants one: a [Type.Length], a parameter, or an error that was
  /// reported.
  Type inType(Expr value, Type expected, TypeScope scope) {
    return switch (value) {
      case Expr.Literal(LiteralValue.Whole(BigInteger number, var suffix), var span) ->
          new Type.Length(number.longValue());
      case Expr.Literal(LiteralValue.Bool(boolean bool), var span) -> new Type.Length(bool ? 1 : 0);
      case Expr.Literal(LiteralValue.Character(int codePoint), var span) ->
          new Type.Length(codePoint);
      case Expr.Parenthesized inner -> inType(inner.inner(), expected, scope);
      case Expr.OfBlock block
          when block.block().statements().isEmpty() && block.block().tail().isPresent() ->
          inType(block.block().tail().get(), expected, scope);
      case Expr.OfPath path when path.path().isSingleName() && parameter(path, scope).isPresent() ->
          parameter(path, scope).get();
      default -> evaluated(value, expected, scope);
    };
  }

  private static Optional<Type> parameter(Expr.OfPath path, TypeScope scope) {
    return scope
        .generics()
        .find(path.path().last().name().name(), false)
        .filter(p -> p.kind() == GenericParameters.Kind.CONST)
        .map(GenericParameters.Parameter::asArgument);
  }

  private Type evaluated(Expr value, Type expected, TypeScope scope) {
    Optional<TypedBody> body = program.anonymousConstant(value, expected, scope);
    if (body.isEmpty()) {
      return Type.ERROR;
    }
    int before = program.reports.count();
    Optional<ConstantValue> result = evaluate(body.get().value());
    if (result.isPresent()
        && result.get() instanceof ConstantValue.Simple(Constant.Scalar(Type t, var number))) {
      return new Type.Length(number.longValue());
    }
    if (program.reports.count() == before) {
      program.reports.add(
          Diagnostic.unsupported("this constant expression in a type", value.span()));
    }
    return Type.ERROR;
  }

  Optional<ConstantValue> evaluate(TypedExpr expr) {
    return new ConstantInterpreter(program).evaluate(expr);
  }

  static Optional<IntegerKind> kind(Type type) {
    return type instanceof Type.Whole(IntegerKind kind) ? Optional.of(kind) : Optional.empty();
  }
}
