package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Span;
import java.util.Optional;

/// Inside `fn(&T)` and `Fn(&T)`, lifetimes that are not written are bound by the pointer itself.
record HolesWithBoundElision(Holes outer) implements Holes {
  @Override
  public Type inferred(Span span) {
    return outer.inferred(span);
  }

  @Override
  public Region elided(Span span) {
    return new Region.Bound("_");
  }

  @Override
  public Type implTrait(TypeSyntax.ImplTrait syntax) {
    return outer.implTrait(syntax);
  }

  @Override
  public Optional<Type> omitted(GenericParameters.Parameter parameter) {
    return outer.omitted(parameter);
  }

  @Override
  public boolean takesDefaults() {
    return outer.takesDefaults();
  }

  @Override
  public Type constant(Expr value, Type expected, TypeScope scope) {
    return outer.constant(value, expected, scope);
  }

  @Override
  public Type projection(Type.Projection projection, Span span) {
    return outer.projection(projection, span);
  }
}
