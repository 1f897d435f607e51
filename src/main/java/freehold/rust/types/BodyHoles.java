package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// Holes of types inside a body: what is left open is inferred.
///
/// @param expression whether the type stands in a path of an expression, where arguments may be
///   left out
record BodyHoles(BodyChecker body, boolean expression) implements Holes {
  @Override
  public Type inferred(Span span) {
    return body.table.fresh();
  }

  @Override
  public Region elided(Span span) {
    return Region.ERASED;
  }

  @Override
  public Type implTrait(TypeSyntax.ImplTrait syntax) {
    body.report(Diagnostic.error("E0562", "`impl Trait` is not allowed here", syntax.span()));
    return Type.ERROR;
  }

  @Override
  public Optional<Type> omitted(GenericParameters.Parameter parameter) {
    return expression ? Optional.of(body.table.fresh()) : Optional.empty();
  }

  @Override
  public boolean takesDefaults() {
    return !expression;
  }

  @Override
  public Type constant(Expr value, Type expected, TypeScope scope) {
    if (value instanceof Expr.Underscore) {
      return body.table.fresh();
    }
    body.program.standsAmong(value, body.scopes.names());
    return body.declarations.constant(value, expected, scope);
  }

  @Override
  public Type projection(Type.Projection projection, Span span) {
    return body.normalize(projection, span);
  }
}
