package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.lifetime;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.BoundContext;
import freehold.rust.syntax.RustGrammar.BoundsContext;
import freehold.rust.syntax.RustGrammar.ForBinderContext;
import freehold.rust.syntax.RustGrammar.GenericParameterContext;
import freehold.rust.syntax.RustGrammar.GenericParametersContext;
import freehold.rust.syntax.RustGrammar.LifetimeBoundsContext;
import freehold.rust.syntax.RustGrammar.TraitBoundContext;
import freehold.rust.syntax.RustGrammar.WhereClauseContext;
import freehold.rust.syntax.RustGrammar.WherePredicateContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds generic parameters, bounds and where clauses.
final class GenericsBuilder {
  private final TreeBuilder trees;

  GenericsBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  /// Either part may be absent (null).
  Generics generics(GenericParametersContext parameters, WhereClauseContext where) {
    return parameters == null && where == null
        ? Generics.NONE
        : new Generics(parameters(parameters), predicates(where));
  }

  private List<GenericParameter> parameters(GenericParametersContext tree) {
    if (tree == null) {
      return List.of();
    }
    List<GenericParameter> parameters = new ArrayList<>();
    for (GenericParameterContext parameter : tree.genericParameter()) {
      if (Configuration.isActive(trees.attributes(parameter.OUTER_ATTRIBUTE()))) {
        parameters.add(parameter(parameter));
      }
    }
    return parameters;
  }

  private GenericParameter parameter(GenericParameterContext tree) {
    if (tree.LIFETIME() != null) {
      return new GenericParameter.OfLifetime(
          lifetime(tree.LIFETIME()), lifetimes(tree.lifetimeBounds()));
    }
    Identifier name = identifier(tree.IDENTIFIER());
    if (tree.CONST() != null) {
      return new GenericParameter.OfConst(
          name,
          trees.types().type(tree.type()),
          Optional.ofNullable(tree.constArgument())
              .map(trees.paths()::constant)
              .or(() -> fallback(tree)));
    }
    return new GenericParameter.OfType(
        name, bounds(tree.bounds()), Optional.ofNullable(tree.type()).map(trees.types()::type));
  }

  /// `const N: usize = M` where `M` is a name.
  private Optional<Expr> fallback(GenericParameterContext tree) {
    return Optional.ofNullable(tree.exprPath())
        .map(path -> new Expr.OfPath(Optional.empty(), trees.paths().exprPath(path), span(path)));
  }

  List<GenericParameter> binder(ForBinderContext tree) {
    return tree == null ? List.of() : parameters(tree.genericParameters());
  }

  private List<Lifetime> lifetimes(LifetimeBoundsContext tree) {
    return tree == null ? List.of() : tree.LIFETIME().stream().map(TreeBuilder::lifetime).toList();
  }

  private List<Generics.WherePredicate> predicates(WhereClauseContext tree) {
    List<Generics.WherePredicate> predicates = new ArrayList<>();
    if (tree != null) {
      for (WherePredicateContext predicate : tree.wherePredicate()) {
        predicates.add(predicate(predicate));
      }
    }
    return predicates;
  }

  private Generics.WherePredicate predicate(WherePredicateContext tree) {
    if (tree.LIFETIME() != null) {
      return new Generics.WherePredicate.OfLifetime(
          lifetime(tree.LIFETIME()), lifetimes(tree.lifetimeBounds()), span(tree));
    }
    return new Generics.WherePredicate.OfType(
        binder(tree.forBinder()),
        trees.types().type(tree.type()),
        bounds(tree.bounds()),
        span(tree));
  }

  /// The bounds of a list that may be absent (null).
  List<Bound> bounds(BoundsContext tree) {
    return tree == null ? List.of() : tree.bound().stream().map(this::bound).toList();
  }

  Bound bound(BoundContext tree) {
    if (tree.LIFETIME() != null) {
      return new Bound.OfLifetime(lifetime(tree.LIFETIME()));
    }
    if (tree.USE() != null) {
      List<Identifier> names =
          tree.useBoundName().stream()
              .map(name -> ((SyntaxToken) name.getStart()).identifier())
              .toList();
      return new Bound.Use(names, span(tree));
    }
    TraitBoundContext trait = tree.traitBound();
    List<GenericParameter> binder = new ArrayList<>();
    for (ForBinderContext part : trait.forBinder()) {
      binder.addAll(binder(part));
    }
    return new Bound.OfTrait(
        binder, trait.QUESTION() != null, trees.paths().typePath(trait.typePath()), span(trait));
  }
}
