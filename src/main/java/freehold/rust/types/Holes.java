package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Span;
import java.util.Optional;

/// How the place where a type is written fills what the type leaves open.
interface Holes {
  /// For `_`.
  Type inferred(Span span);

  /// For a lifetime that is not written, or `'_`.
  Region elided(Span span);

  /// For `impl Trait`.
  Type implTrait(TypeSyntax.ImplTrait syntax);

  /// For an argument that is left out and has no default; absent if that is an error here.
  Optional<Type> omitted(GenericParameters.Parameter parameter);

  /// Whether defaults of parameters are taken when arguments are left out.
  boolean takesDefaults();

  /// The value of a constant argument or an array length of type `expected`.
  Type constant(Expr value, Type expected, TypeScope scope);

  /// A projection whose arguments are known here.
  Type projection(Type.Projection projection, Span span);
}
