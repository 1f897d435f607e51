package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.lifetime;
import static freehold.rust.syntax.TreeBuilder.macro;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.AttributedExprContext;
import freehold.rust.syntax.RustGrammar.DotPostfixContext;
import freehold.rust.syntax.RustGrammar.ElementsContext;
import freehold.rust.syntax.RustGrammar.ExprContext;
import freehold.rust.syntax.RustGrammar.ExprPathContext;
import freehold.rust.syntax.RustGrammar.FieldValueContext;
import freehold.rust.syntax.RustGrammar.PlainPrimaryContext;
import freehold.rust.syntax.RustGrammar.PostfixContext;
import freehold.rust.syntax.RustGrammar.QualifiedExprPathContext;
import freehold.rust.syntax.RustGrammar.StructBodyContext;
import freehold.rust.syntax.RustGrammar.TypeNoPlusContext;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Builds expressions.
///
/// The grammar has several families of the same shape (`expr`, `exprNoStruct`, …); here they are
/// one: their children are read by rule, not by family.
final class ExprBuilder {
  private final TreeBuilder trees;

  ExprBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Expr expr(ExprContext tree) {
    return list(tree);
  }

  /// Any rule of the shape `operand (infix operand | AS type)* (infix tail | range)?`.
  Expr list(ParserRuleContext tree) {
    if (tree.getChildCount() == 1) {
      ParserRuleContext only = (ParserRuleContext) tree.getChild(0);
      if (isTail(only)) {
        return trees.tails().tail(only);
      }
      if (!(only.getChild(0) instanceof TerminalNode)) {
        return operand(only);
      }
    }
    OperatorFold fold = new OperatorFold(trees.problems());
    return fold(tree, 0, fold);
  }

  /// A block at the beginning of a statement and what makes it part of a longer expression.
  Expr continued(Expr head, RustGrammar.ContinuationContext tree) {
    OperatorFold fold = new OperatorFold(trees.problems());
    Expr first = head;
    int next = 1;
    if (tree.dotPostfix() != null) {
      first = dot(first, tree.dotPostfix());
      next = 2;
    } else {
      first = new Expr.Try(first, first.span().to(span(tree.QUESTION())));
    }
    int end = next;
    while (end < tree.getChildCount() && tree.getChild(end) instanceof PostfixContext) {
      end++;
    }
    fold.operand(postfixes(first, tree, next, end));
    return fold(tree, end, fold);
  }

  private Expr fold(ParserRuleContext tree, int start, OperatorFold fold) {
    for (int i = start; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      switch (child) {
        case TerminalNode as -> {
          i++;
          fold.cast(trees.types().typeNoPlus((TypeNoPlusContext) tree.getChild(i)));
        }
        case ParserRuleContext part when isOperator(part) -> {
          String symbol = text(part);
          if (i + 1 == tree.getChildCount()) {
            fold.openRange(symbol, span(part));
          } else {
            if (symbol.equals("...")) {
              trees.report(OperatorFold.noEnd(symbol, span(part)));
            }
            fold.operator(symbol, span(part));
          }
        }
        case ParserRuleContext part when isTail(part) -> fold.operand(trees.tails().tail(part));
        case ParserRuleContext part -> operand(part, fold);
        default -> throw new AssertionError(child);
      }
    }
    return fold.result();
  }

  private static boolean isOperator(ParserRuleContext tree) {
    return switch (tree.getRuleIndex()) {
      case RustGrammar.RULE_infix,
          RustGrammar.RULE_infixNotLess,
          RustGrammar.RULE_operator,
          RustGrammar.RULE_operatorNotLess,
          RustGrammar.RULE_range ->
          true;
      default -> false;
    };
  }

  private static boolean isTail(ParserRuleContext tree) {
    int rule = tree.getRuleIndex();
    return rule == RustGrammar.RULE_tail || rule == RustGrammar.RULE_tailNoStruct;
  }

  /// The signs of an operator that the grammar reads one by one.
  private static String text(ParserRuleContext tree) {
    if (tree.getStart() == tree.getStop()) {
      return tree.getStart().getText();
    }
    return tree.getText();
  }

  /// An operand, or `let pattern = operand`.
  private void operand(ParserRuleContext tree, OperatorFold fold) {
    ParserRuleContext rest = tree;
    while (!isTail(rest) && rest.getChild(0) instanceof TerminalNode let) {
      RustGrammar.PatternContext pattern = (RustGrammar.PatternContext) rest.getChild(1);
      Span span = span(let).to(span((TerminalNode) rest.getChild(2)));
      fold.let(trees.patterns().pattern(pattern), span);
      rest = (ParserRuleContext) rest.getChild(3);
    }
    if (rest.getRuleIndex() == RustGrammar.RULE_operandGuard) {
      rest = (ParserRuleContext) rest.getChild(0);
    }
    fold.operand(isTail(rest) ? trees.tails().tail(rest) : operand(rest));
  }

  /// `prefix* primary postfix*`.
  private Expr operand(ParserRuleContext tree) {
    if (tree.getRuleIndex() == RustGrammar.RULE_operandGuard) {
      return operand((ParserRuleContext) tree.getChild(0));
    }
    int prefixes = prefixCount(tree);
    Expr primary = primary((ParserRuleContext) tree.getChild(prefixes));
    Expr operand = postfixes(primary, tree, prefixes + 1, tree.getChildCount());
    return prefixed(tree, prefixes, operand);
  }

  static int prefixCount(ParserRuleContext tree) {
    int count = 0;
    while (tree.getChild(count) instanceof RustGrammar.PrefixContext) {
      count++;
    }
    return count;
  }

  static Expr prefixed(ParserRuleContext tree, int count, Expr operand) {
    Expr made = operand;
    for (int i = count - 1; i >= 0; i--) {
      RustGrammar.PrefixContext prefix = (RustGrammar.PrefixContext) tree.getChild(i);
      SyntaxToken first = (SyntaxToken) prefix.getStart();
      Span span = first.span().to(made.span());
      made =
          switch (first.getType()) {
            case RustTokens.MINUS -> new Expr.Unary(UnaryOperator.NEGATE, made, span);
            case RustTokens.NOT -> new Expr.Unary(UnaryOperator.NOT, made, span);
            case RustTokens.STAR -> new Expr.Unary(UnaryOperator.DEREFERENCE, made, span);
            default -> new Expr.Borrow(prefix.RAW() != null, prefix.MUT() != null, made, span);
          };
    }
    return made;
  }

  private Expr postfixes(Expr primary, ParserRuleContext tree, int start, int end) {
    Expr made = primary;
    for (int i = start; i < end; i++) {
      PostfixContext postfix = (PostfixContext) tree.getChild(i);
      DotPostfixContext dot = postfix.dotPostfix();
      boolean method =
          dot != null
              && dot.IDENTIFIER() != null
              && i + 1 < end
              && ((PostfixContext) tree.getChild(i + 1)).LPAREN() != null;
      if (method) {
        i++;
        made = method(made, dot, (PostfixContext) tree.getChild(i));
      } else {
        made = postfix(made, postfix);
      }
    }
    return made;
  }

  private Expr method(Expr receiver, DotPostfixContext dot, PostfixContext call) {
    Path.Segment method =
        new Path.Segment(
            identifier(dot.IDENTIFIER()),
            Optional.ofNullable(dot.genericArguments()).map(trees.paths()::arguments));
    Span span = receiver.span().to(span(call));
    return new Expr.MethodCall(receiver, method, elements(call.elements()), span);
  }

  private Expr postfix(Expr operand, PostfixContext tree) {
    Span span = operand.span().to(span(tree));
    if (tree.dotPostfix() != null) {
      return dot(operand, tree.dotPostfix());
    }
    if (tree.LPAREN() != null) {
      return new Expr.Call(operand, elements(tree.elements()), span);
    }
    if (tree.LBRACKET() != null) {
      return new Expr.Index(operand, expr(tree.expr()), span);
    }
    return new Expr.Try(operand, span);
  }

  private Expr dot(Expr operand, DotPostfixContext tree) {
    Span span = operand.span().to(span(tree));
    if (tree.AWAIT() != null) {
      return new Expr.Await(operand, span);
    }
    if (tree.genericArguments() != null) {
      trees.report(
          "field expressions cannot have generic arguments", span(tree.genericArguments()));
    }
    Identifier name = identifier(tree.IDENTIFIER() != null ? tree.IDENTIFIER() : tree.INTEGER());
    return new Expr.Field(operand, name, span);
  }

  private Expr primary(ParserRuleContext tree) {
    ParseTree child = tree.getChild(0);
    return switch (child) {
      case PlainPrimaryContext plain -> plain(plain);
      case ExprPathContext path -> ofPath(path, null, tree);
      case QualifiedExprPathContext path -> ofPath(null, path, tree);
      case TerminalNode braceMacro -> new Expr.MacroCall(macro(braceMacro));
      case RustGrammar.PrimaryNotBlockContext inner -> primary(inner);
      case RustGrammar.BlockLikeContext block -> trees.blockLikes().expr(block);
      case RustGrammar.WordBlockContext block -> trees.blockLikes().expr(block);
      default -> throw new AssertionError(child.getClass());
    };
  }

  private Expr ofPath(
      ExprPathContext plain, QualifiedExprPathContext qualified, ParserRuleContext tree) {
    PathBuilder.Qualified path = trees.paths().either(plain, qualified);
    if (tree.getChildCount() == 1) {
      Span span = path.self().map(Path.QualifiedSelf::span).orElse(path.path().span());
      return new Expr.OfPath(path.self(), path.path(), span.to(path.path().span()));
    }
    return struct(path, (StructBodyContext) tree.getChild(1), span(tree));
  }

  private Expr struct(PathBuilder.Qualified path, StructBodyContext tree, Span span) {
    List<Expr.FieldValue> fields = new ArrayList<>();
    for (FieldValueContext field : tree.fieldValue()) {
      if (Configuration.isActive(trees.attributes(field.OUTER_ATTRIBUTE()))) {
        fields.add(field(field));
      }
    }
    if (tree.DOTDOT() != null && tree.expr() == null) {
      trees.report(
          Diagnostic.error("E0797", "base expression required after `..`", span(tree.DOTDOT())));
    }
    Optional<Expr> base = Optional.ofNullable(tree.expr()).map(this::expr);
    return new Expr.Struct(path.self(), path.path(), fields, base, span);
  }

  private Expr.FieldValue field(FieldValueContext tree) {
    Identifier name = identifier(tree.IDENTIFIER() != null ? tree.IDENTIFIER() : tree.INTEGER());
    if (tree.expr() != null) {
      return new Expr.FieldValue(name, expr(tree.expr()), false, span(tree));
    }
    Path path = new Path(false, List.of(new Path.Segment(name, Optional.empty())), name.span());
    Expr value = new Expr.OfPath(Optional.empty(), path, name.span());
    return new Expr.FieldValue(name, value, true, span(tree));
  }

  private Expr plain(PlainPrimaryContext tree) {
    Span span = span(tree);
    SyntaxToken first = (SyntaxToken) tree.getStart();
    return switch (first.getType()) {
      case RustTokens.LPAREN -> parentheses(tree.elements(), span);
      case RustTokens.LBRACKET -> brackets(tree, span);
      case RustTokens.CONTINUE ->
          new Expr.Continue(Optional.ofNullable(tree.LIFETIME()).map(TreeBuilder::lifetime), span);
      case RustTokens.UNDERSCORE -> new Expr.Underscore(span);
      case RustTokens.MACRO -> new Expr.MacroCall(macro(tree.MACRO()));
      case RustTokens.FRAGMENT_EXPR -> fragment(first);
      default -> trees.literal(tree.literal());
    };
  }

  private Expr parentheses(ElementsContext tree, Span span) {
    List<Expr> elements = elements(tree);
    return elements.size() == 1 && tree.COMMA().isEmpty()
        ? new Expr.Parenthesized(elements.get(0), span)
        : new Expr.Tuple(elements, span);
  }

  private Expr brackets(PlainPrimaryContext tree, Span span) {
    if (tree.expr() != null) {
      Expr value = expr(tree.attributedExpr().expr());
      return new Expr.Repeat(value, expr(tree.expr()), span);
    }
    return new Expr.Array(elements(tree.elements()), span);
  }

  /// The expressions of a list that may be absent (null), without those configured away.
  List<Expr> elements(ElementsContext tree) {
    if (tree == null) {
      return List.of();
    }
    List<Expr> elements = new ArrayList<>();
    for (AttributedExprContext element : tree.attributedExpr()) {
      if (Configuration.isActive(trees.attributes(element.OUTER_ATTRIBUTE()))) {
        elements.add(expr(element.expr()));
      }
    }
    return elements;
  }

  /// What a macro matched as an expression.
  Expr fragment(SyntaxToken token) {
    TokenTree.Fragment fragment = (TokenTree.Fragment) token.carried();
    return TreeParser.of(fragment.trees(), trees.edition(), fragment.span(), trees.problems())
        .expr()
        .orElseGet(() -> new Expr.Error(token.span()));
  }

  static Optional<Lifetime> label(TerminalNode node) {
    return Optional.ofNullable(node).map(found -> lifetime(found));
  }
}
