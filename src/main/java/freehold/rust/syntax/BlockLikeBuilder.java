package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.macro;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.ArmBodyContext;
import freehold.rust.syntax.RustGrammar.ArmContext;
import freehold.rust.syntax.RustGrammar.BlockContext;
import freehold.rust.syntax.RustGrammar.BlockLikeContext;
import freehold.rust.syntax.RustGrammar.ExprNoStructContext;
import freehold.rust.syntax.RustGrammar.WordBlockContext;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Builds the expressions that end in a block: `if`, `match`, loops and blocks themselves.
final class BlockLikeBuilder {
  private final TreeBuilder trees;

  BlockLikeBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Expr expr(BlockLikeContext tree) {
    return tree.block() != null ? plain(tree.block()) : expr(tree.wordBlock());
  }

  private Expr plain(BlockContext tree) {
    return of(Expr.BlockKind.PLAIN, Optional.empty(), tree, span(tree));
  }

  private Expr of(Expr.BlockKind kind, Optional<Lifetime> label, BlockContext tree, Span span) {
    return new Expr.OfBlock(kind, label, trees.statements().block(tree), span);
  }

  Expr expr(WordBlockContext tree) {
    Span span = span(tree);
    Optional<Lifetime> label = ExprBuilder.label(tree.LIFETIME());
    if (!(tree.getChild(label.isPresent() ? 2 : 0) instanceof TerminalNode word)) {
      return of(Expr.BlockKind.PLAIN, label, tree.block(0), span);
    }
    return switch (word.getSymbol().getType()) {
      case RustTokens.LOOP -> new Expr.Loop(label, block(tree), span);
      case RustTokens.WHILE ->
          new Expr.While(label, condition(tree.exprNoStruct(0)), block(tree), span);
      case RustTokens.FOR ->
          new Expr.For(
              label,
              trees.patterns().pattern(tree.pattern()),
              trees.exprs().list(tree.exprNoStruct(0)),
              block(tree),
              span);
      case RustTokens.IF -> conditional(tree, span);
      case RustTokens.MATCH -> match(tree, span);
      case RustTokens.UNSAFE -> of(Expr.BlockKind.UNSAFE, label, tree.block(0), span);
      case RustTokens.CONST -> of(Expr.BlockKind.CONST, label, tree.block(0), span);
      case RustTokens.ASYNC -> {
        Expr.BlockKind kind =
            tree.MOVE() != null ? Expr.BlockKind.ASYNC_MOVE : Expr.BlockKind.ASYNC;
        yield of(kind, label, tree.block(0), span);
      }
      default -> {
        trees.report(
            freehold.source.Diagnostic.error("E0658", "`try` expression is experimental", span));
        yield of(Expr.BlockKind.PLAIN, label, tree.block(0), span);
      }
    };
  }

  private Block block(WordBlockContext tree) {
    return trees.statements().block(tree.block(0));
  }

  private Expr condition(ExprNoStructContext tree) {
    return trees.exprs().list(tree);
  }

  /// Builds `if … else if … else …` from its end, so that a long chain needs no recursion.
  private Expr conditional(WordBlockContext tree, Span span) {
    List<BlockContext> blocks = tree.block();
    List<ExprNoStructContext> conditions = tree.exprNoStruct();
    List<TerminalNode> words = tree.IF();
    Optional<Expr> otherwise = Optional.empty();
    if (blocks.size() > conditions.size()) {
      otherwise = Optional.of(plain(blocks.getLast()));
    }
    for (int i = conditions.size() - 1; i >= 0; i--) {
      Expr condition = condition(conditions.get(i));
      Block then = trees.statements().block(blocks.get(i));
      Span start = i == 0 ? span : span(words.get(i));
      Span whole = start.to(otherwise.map(Expr::span).orElse(then.span()));
      otherwise = Optional.of(new Expr.If(condition, then, otherwise, whole));
    }
    return otherwise.orElseThrow();
  }

  private Expr match(WordBlockContext tree, Span span) {
    List<Expr.Arm> arms = new ArrayList<>();
    for (ArmContext arm : tree.arm()) {
      List<Attribute> attributes = trees.attributes(arm.OUTER_ATTRIBUTE());
      if (Configuration.isActive(attributes)) {
        arms.add(arm(arm, attributes));
      }
    }
    return new Expr.Match(trees.exprs().list(tree.exprNoStruct(0)), arms, span);
  }

  private Expr.Arm arm(ArmContext tree, List<Attribute> attributes) {
    Pattern pattern = trees.patterns().pattern(tree.pattern());
    Optional<Expr> guard = Optional.ofNullable(tree.exprGuard()).map(trees.exprs()::list);
    Expr body = body(tree.armBody());
    return new Expr.Arm(attributes, pattern, guard, body, pattern.span().to(body.span()));
  }

  private Expr body(ArmBodyContext tree) {
    if (tree.exprNotBlock() != null) {
      return trees.exprs().list(tree.exprNotBlock());
    }
    Expr head =
        tree.blockLike() != null
            ? expr(tree.blockLike())
            : new Expr.MacroCall(macro(tree.BRACE_MACRO()));
    return tree.continuation() == null ? head : trees.exprs().continued(head, tree.continuation());
  }
}
