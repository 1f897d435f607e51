package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;
import java.util.function.Function;

/// Holes of declared types: almost nothing may be left open.
///
/// @param elision what a lifetime that is not written means here
/// @param opaque what `impl Trait` means here
record SignatureHoles(
    Declarations declarations,
    Function<Span, Region> elision,
    Function<TypeSyntax.ImplTrait, Type> opaque)
    implements Holes {

  /// The lifetimes left out in an `impl`'s header: not those left out in its methods' signatures,
  /// which count from 0.
  private static final Region IMPL_HEADER = new Region.Elided(1_000_000);

  /// For the headers of `impl`s and for aliases: each lifetime left out is some lifetime, none that
  /// a signature inside leaves out (those count from 0).
  static SignatureHoles header(Declarations declarations) {
    return new SignatureHoles(
        declarations,
        span -> new Region.Elided(-1 - span.start()),
        syntax -> refuse(declarations, syntax));
  }

  /// For constants and statics.
  static SignatureHoles statics(Declarations declarations) {
    return new SignatureHoles(
        declarations, span -> Region.STATIC, syntax -> refuse(declarations, syntax));
  }

  /// For fields.
  static SignatureHoles fields(Declarations declarations) {
    return new SignatureHoles(
        declarations, span -> missing(declarations, span), syntax -> refuse(declarations, syntax));
  }

  static Region missing(Declarations declarations, Span span) {
    Span at =
        span.text().startsWith("&") ? new Span(span.file(), span.start(), span.start() + 1) : span;
    declarations.reports.add(
        Diagnostic.error("E0106", "missing lifetime specifier", at)
            .label(at, "expected named lifetime parameter"));
    return Region.ERASED;
  }

  private static Type refuse(Declarations declarations, TypeSyntax.ImplTrait syntax) {
    declarations.reports.add(
        Diagnostic.error("E0562", "`impl Trait` is not allowed here", syntax.span()));
    return Type.ERROR;
  }

  @Override
  public Type inferred(Span span) {
    declarations.reports.add(
        Diagnostic.error(
                "E0121", "the placeholder `_` is not allowed within types on item signatures", span)
            .label(span, "not allowed in type signatures"));
    return Type.ERROR;
  }

  @Override
  public Region elided(Span span) {
    return elision.apply(span);
  }

  @Override
  public Type implTrait(TypeSyntax.ImplTrait syntax) {
    return opaque.apply(syntax);
  }

  @Override
  public Optional<Type> omitted(GenericParameters.Parameter parameter) {
    return Optional.empty();
  }

  @Override
  public boolean takesDefaults() {
    return true;
  }

  @Override
  public Type constant(Expr value, Type expected, TypeScope scope) {
    return declarations.constant(value, expected, scope);
  }

  @Override
  public Type projection(Type.Projection projection, Span span) {
    return projection;
  }
}
