package freehold.c.types;

import freehold.c.syntax.Expression;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Calls: what is called, and arguments against parameters (C11 6.5.2.2).
final class CallChecker {
  private final UnitChecker unit;

  CallChecker(UnitChecker unit) {
    this.unit = unit;
  }

  TypedExpression call(Expression.Call written) {
    Span span = written.span();
    TypedExpression callee = callee(written.callee());
    CType.Function type =
        switch (callee.type()) {
          case CType.Function function -> function;
          case CType.Pointer(CType.Function function, boolean toConst) -> function;
          default ->
              throw Rejected.error(
                  "called object is not a function or function pointer", written.callee().span());
        };
    List<TypedExpression> given = new ArrayList<>();
    written.arguments().forEach(one -> given.add(unit.expressions().value(one)));
    count(type, given.size(), written);
    List<TypedExpression> arguments = new ArrayList<>();
    List<TypedExpression> extra = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      TypedExpression one = given.get(i);
      if (one.type() instanceof CType.Void) {
        throw Rejected.error("invalid use of void expression", one.span());
      }
      if (i < type.parameters().size()) {
        arguments.add(
            unit.conversions().assigned(type.parameters().get(i), one, Conversions.Where.ARGUMENT));
      } else if (type.variadic()) {
        extra.add(Conversions.promoteArgument(one));
      } else {
        arguments.add(Conversions.promoteArgument(one));
      }
    }
    return new TypedExpression.Call(callee, arguments, extra, type.variadic(), type.result(), span);
  }

  private TypedExpression callee(Expression written) {
    if (written instanceof Expression.Name(String name, Span span)
        && unit.scopes().find(name).isEmpty()) {
      throw Rejected.error("implicit declaration of function '" + name + "'", span);
    }
    TypedExpression callee = unit.expressions().check(written);
    return callee instanceof TypedExpression.FunctionUse
        ? callee
        : ExpressionChecker.decayed(callee);
  }

  private static void count(CType.Function type, int given, Expression.Call written) {
    if (!type.prototyped() && type.parameters().isEmpty()) {
      return;
    }
    int wanted = type.parameters().size();
    String name =
        written.callee() instanceof Expression.Name(String text, Span span)
            ? "'" + text + "'"
            : "call";
    if (given < wanted) {
      throw Rejected.error("too few arguments to function " + name, written.span());
    }
    if (given > wanted && !type.variadic()) {
      throw Rejected.error("too many arguments to function " + name, written.span());
    }
  }
}
