package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.lifetime;
import static freehold.rust.syntax.TreeBuilder.macro;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.BasicTypeContext;
import freehold.rust.syntax.RustGrammar.FunctionPointerContext;
import freehold.rust.syntax.RustGrammar.PointerParameterContext;
import freehold.rust.syntax.RustGrammar.TypeContext;
import freehold.rust.syntax.RustGrammar.TypeNoPlusContext;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds types.
final class TypeBuilder {
  private final TreeBuilder trees;

  TypeBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  TypeSyntax type(TypeContext tree) {
    if (tree.IMPL() != null) {
      return new TypeSyntax.ImplTrait(trees.generics().bounds(tree.bounds()), span(tree));
    }
    if (tree.DYN() != null) {
      return new TypeSyntax.TraitObject(trees.generics().bounds(tree.bounds()), false, span(tree));
    }
    if (tree.LIFETIME() != null) {
      List<Bound> bounds = new ArrayList<>();
      bounds.add(new Bound.OfLifetime(lifetime(tree.LIFETIME())));
      bounds.addAll(trees.generics().bounds(tree.bounds()));
      return new TypeSyntax.TraitObject(bounds, true, span(tree));
    }
    TypeSyntax first = basic(tree.basicType());
    return tree.PLUS() == null ? first : sum(first, tree);
  }

  /// `A + B`: a trait object of edition 2015.
  private TypeSyntax sum(TypeSyntax first, TypeContext tree) {
    List<Bound> bounds = new ArrayList<>();
    switch (first) {
      case TypeSyntax.OfPath(var self, Path path, Span span) when self.isEmpty() ->
          bounds.add(new Bound.OfTrait(List.of(), false, path, span));
      case TypeSyntax.TraitObject(var known, boolean bare, Span span) when bare ->
          bounds.addAll(known);
      case TypeSyntax.Parenthesized(TypeSyntax.OfPath(var self, Path path, var inner), Span span) ->
          bounds.add(new Bound.OfTrait(List.of(), false, path, span));
      default ->
          trees.report(
              Diagnostic.error(
                  "E0178", "expected a path on the left-hand side of `+`", span(tree)));
    }
    bounds.addAll(trees.generics().bounds(tree.bounds()));
    return new TypeSyntax.TraitObject(bounds, true, span(tree));
  }

  TypeSyntax typeNoPlus(TypeNoPlusContext tree) {
    if (tree.basicType() != null) {
      return basic(tree.basicType());
    }
    List<Bound> bounds = List.of(trees.generics().bound(tree.bound()));
    return tree.IMPL() != null
        ? new TypeSyntax.ImplTrait(bounds, span(tree))
        : new TypeSyntax.TraitObject(bounds, false, span(tree));
  }

  private TypeSyntax basic(BasicTypeContext tree) {
    Span span = span(tree);
    SyntaxToken first = (SyntaxToken) tree.getStart();
    if (tree.forBinder() != null) {
      return bound(tree, span);
    }
    if (tree.functionPointer() != null) {
      return functionPointer(tree.functionPointer(), List.of(), span);
    }
    if (tree.typePath() != null) {
      return new TypeSyntax.OfPath(Optional.empty(), trees.paths().typePath(tree.typePath()), span);
    }
    if (tree.qualifiedTypePath() != null) {
      PathBuilder.Qualified qualified = trees.paths().qualified(tree.qualifiedTypePath());
      return new TypeSyntax.OfPath(qualified.self(), qualified.path(), span);
    }
    return switch (first.getType()) {
      case RustTokens.AND, RustTokens.AND_JOINT ->
          new TypeSyntax.Reference(
              Optional.ofNullable(tree.LIFETIME()).map(TreeBuilder::lifetime),
              tree.MUT() != null,
              typeNoPlus(tree.typeNoPlus()),
              span);
      case RustTokens.STAR ->
          new TypeSyntax.RawPointer(tree.MUT() != null, typeNoPlus(tree.typeNoPlus()), span);
      case RustTokens.LBRACKET -> sequence(tree, span);
      case RustTokens.LPAREN -> tuple(tree, span);
      case RustTokens.NOT -> new TypeSyntax.Never(span);
      case RustTokens.UNDERSCORE -> new TypeSyntax.Inferred(span);
      case RustTokens.MACRO -> new TypeSyntax.MacroCall(macro(tree.MACRO()));
      case RustTokens.BRACE_MACRO -> new TypeSyntax.MacroCall(macro(tree.BRACE_MACRO()));
      default -> fragment(first);
    };
  }

  private TypeSyntax sequence(BasicTypeContext tree, Span span) {
    TypeSyntax element = type(tree.type(0));
    return tree.expr() == null
        ? new TypeSyntax.Slice(element, span)
        : new TypeSyntax.Array(element, trees.exprs().expr(tree.expr()), span);
  }

  private TypeSyntax tuple(BasicTypeContext tree, Span span) {
    List<TypeSyntax> elements = tree.type().stream().map(this::type).toList();
    return elements.size() == 1 && tree.COMMA().isEmpty()
        ? new TypeSyntax.Parenthesized(elements.get(0), span)
        : new TypeSyntax.Tuple(elements, span);
  }

  /// `for<'a> fn(…)` or, in edition 2015, `for<'a> Trait<'a>`.
  private TypeSyntax bound(BasicTypeContext tree, Span span) {
    List<GenericParameter> binder = trees.generics().binder(tree.forBinder());
    if (tree.functionPointer() != null) {
      return functionPointer(tree.functionPointer(), binder, span);
    }
    Path path = trees.paths().typePath(tree.typePath());
    return new TypeSyntax.TraitObject(
        List.of(new Bound.OfTrait(binder, false, path, span)), true, span);
  }

  private TypeSyntax functionPointer(
      FunctionPointerContext tree, List<GenericParameter> binder, Span span) {
    List<TypeSyntax> parameters = new ArrayList<>();
    boolean variadic = false;
    for (PointerParameterContext parameter : tree.pointerParameter()) {
      if (parameter.DOTDOTDOT() != null) {
        variadic = true;
      } else {
        parameters.add(type(parameter.type()));
      }
    }
    return new TypeSyntax.FunctionPointer(
        binder,
        tree.UNSAFE() != null,
        trees.items().abi(tree.EXTERN(), tree.STRING()),
        parameters,
        variadic,
        Optional.ofNullable(tree.typeNoPlus()).map(this::typeNoPlus),
        span);
  }

  private TypeSyntax fragment(SyntaxToken token) {
    TokenTree.Fragment fragment = (TokenTree.Fragment) token.carried();
    return TreeParser.of(fragment.trees(), trees.edition(), fragment.span(), trees.problems())
        .type()
        .orElseGet(() -> new TypeSyntax.Inferred(token.span()));
  }
}
