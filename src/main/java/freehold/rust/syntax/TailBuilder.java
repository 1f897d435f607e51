package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.ClosureHeadContext;
import freehold.rust.syntax.RustGrammar.ClosureParameterContext;
import freehold.rust.syntax.RustGrammar.TypeNoPlusContext;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Builds the expressions that take all that follows: closures, jumps, `..b`.
final class TailBuilder {
  private final TreeBuilder trees;

  TailBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Expr tail(ParserRuleContext tree) {
    int prefixes = ExprBuilder.prefixCount(tree);
    ParseTree first = tree.getChild(prefixes);
    Expr made;
    if (first instanceof ClosureHeadContext head) {
      made = closure(tree, head, prefixes);
    } else if (first instanceof RustGrammar.RangeContext range) {
      made = prefixRange(tree, range);
    } else {
      made = jump(tree, ((TerminalNode) first));
    }
    return ExprBuilder.prefixed(tree, prefixes, made);
  }

  private Expr jump(ParserRuleContext tree, TerminalNode word) {
    Optional<Expr> value = last(tree);
    Span span = TreeBuilder.span(word).to(((SyntaxToken) tree.getStop()).span());
    if (word.getSymbol().getType() == RustTokens.RETURN) {
      return new Expr.Return(value, span);
    }
    TerminalNode label = tree.getToken(RustTokens.LIFETIME, 0);
    return new Expr.Break(Optional.ofNullable(label).map(TreeBuilder::lifetime), value, span);
  }

  private Expr prefixRange(ParserRuleContext tree, RustGrammar.RangeContext range) {
    Optional<Expr> to = last(tree);
    boolean inclusive = range.DOTDOT() == null;
    if (inclusive && (to.isEmpty() || range.DOTDOTDOT() != null)) {
      trees.report(OperatorFold.noEnd(range.getText(), span(range)));
    }
    Span span = span(range).to(((SyntaxToken) tree.getStop()).span());
    return new Expr.Range(Optional.empty(), to, inclusive, span);
  }

  /// The expression at the end of a tail, if it has one.
  private Optional<Expr> last(ParserRuleContext tree) {
    return tree.getChild(tree.getChildCount() - 1) instanceof ParserRuleContext part
            && part.getRuleIndex() != RustGrammar.RULE_range
        ? Optional.of(trees.exprs().list(part))
        : Optional.empty();
  }

  private Expr closure(ParserRuleContext tree, ClosureHeadContext head, int at) {
    List<Expr.ClosureParameter> parameters = new ArrayList<>();
    for (ClosureParameterContext parameter : head.closureParameter()) {
      parameters.add(
          new Expr.ClosureParameter(
              trees.patterns().plain(parameter.plainPattern()),
              Optional.ofNullable(parameter.type()).map(trees.types()::type)));
    }
    Optional<TypeSyntax> returns = Optional.empty();
    Expr body;
    if (tree.getChild(at + 1) instanceof TerminalNode) {
      returns = Optional.of(trees.types().typeNoPlus((TypeNoPlusContext) tree.getChild(at + 2)));
      Block block = trees.statements().block((RustGrammar.BlockContext) tree.getChild(at + 3));
      body = new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), block, block.span());
    } else {
      body = trees.exprs().list((ParserRuleContext) tree.getChild(at + 1));
    }
    Span span = span(head).to(body.span());
    return new Expr.Closure(
        head.MOVE() != null, head.ASYNC() != null, parameters, returns, body, span);
  }
}
