package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.macro;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.AttributedExprContext;
import freehold.rust.syntax.RustGrammar.BlockContext;
import freehold.rust.syntax.RustGrammar.ExprStatementContext;
import freehold.rust.syntax.RustGrammar.LetStatementContext;
import freehold.rust.syntax.RustGrammar.StatementContext;
import freehold.rust.syntax.RustGrammar.StatementFragmentContext;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds blocks and statements.
///
/// A call such as `name! {…}` at the end of a block stays a [Statement.MacroCall]: only its
/// expansion shows whether it is the block's value.
final class StatementBuilder {
  private final TreeBuilder trees;

  StatementBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Block block(BlockContext tree) {
    return of(tree.statement(), span(tree));
  }

  /// Statements with the last one as the block's value, if it is an expression without `;`.
  Block of(List<StatementContext> trees, Span span) {
    List<Statement> statements = new ArrayList<>(trees.size());
    for (StatementContext tree : trees) {
      statement(tree).ifPresent(statements::add);
    }
    return withTail(statements, span);
  }

  static Block withTail(List<Statement> statements, Span span) {
    if (!statements.isEmpty()
        && statements.getLast() instanceof Statement.OfExpr(Expr expr, boolean semicolon, var at)
        && !semicolon) {
      statements.removeLast();
      return new Block(statements, Optional.of(expr), span);
    }
    return new Block(statements, Optional.empty(), span);
  }

  private Optional<Statement> statement(StatementContext tree) {
    if (tree.SEMI() != null) {
      return Optional.of(new Statement.Empty(span(tree)));
    }
    List<Attribute> attributes = trees.attributes(tree.OUTER_ATTRIBUTE());
    if (tree.itemKind() != null) {
      return Optional.of(
          new Statement.OfItem(
              trees.items().item(tree.itemKind(), attributes, tree.visibility(), span(tree))));
    }
    if (!Configuration.isActive(attributes)) {
      return Optional.empty();
    }
    return Optional.of(
        tree.letStatement() != null
            ? let(tree.letStatement(), attributes)
            : ofExpr(tree.exprStatement(), attributes));
  }

  private Statement let(LetStatementContext tree, List<Attribute> attributes) {
    return new Statement.Let(
        attributes,
        trees.patterns().pattern(tree.pattern()),
        Optional.ofNullable(tree.type()).map(trees.types()::type),
        value(tree.attributedExpr()),
        Optional.ofNullable(tree.block()).map(this::block),
        span(tree));
  }

  private Optional<Expr> value(AttributedExprContext tree) {
    return Optional.ofNullable(tree).map(found -> trees.exprs().expr(found.expr()));
  }

  private Statement ofExpr(ExprStatementContext tree, List<Attribute> attributes) {
    boolean semicolon = tree.SEMI() != null;
    Expr expr;
    if (tree.exprNotBlock() != null) {
      expr = trees.exprs().list(tree.exprNotBlock());
    } else {
      Expr head =
          tree.blockLike() != null
              ? trees.blockLikes().expr(tree.blockLike())
              : new Expr.MacroCall(macro(tree.BRACE_MACRO()));
      expr =
          tree.continuation() == null ? head : trees.exprs().continued(head, tree.continuation());
    }
    boolean value = !semicolon && tree.BRACE_MACRO() == null;
    if (expr instanceof Expr.MacroCall(MacroInvocation macro) && !value) {
      return new Statement.MacroCall(attributes, macro, semicolon);
    }
    Span span = semicolon ? expr.span().to(span(tree.SEMI())) : expr.span();
    return new Statement.OfExpr(expr, semicolon, span);
  }

  /// A statement that a macro matched, without its semicolon.
  Optional<Statement> fragment(StatementFragmentContext tree) {
    List<Attribute> attributes = trees.attributes(tree.OUTER_ATTRIBUTE());
    if (tree.itemKind() != null) {
      return Optional.of(
          new Statement.OfItem(
              trees.items().item(tree.itemKind(), attributes, tree.visibility(), span(tree))));
    }
    if (tree.LET() == null) {
      Expr expr = trees.exprs().expr(tree.expr());
      return Optional.of(new Statement.OfExpr(expr, false, expr.span()));
    }
    return Optional.of(
        new Statement.Let(
            attributes,
            trees.patterns().pattern(tree.pattern()),
            Optional.ofNullable(tree.type()).map(trees.types()::type),
            value(tree.attributedExpr()),
            Optional.ofNullable(tree.block()).map(this::block),
            span(tree)));
  }
}
