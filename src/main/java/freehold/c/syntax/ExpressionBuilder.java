package freehold.c.syntax;

import freehold.c.syntax.Expression.Unary.Operator;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Makes expressions and initializers out of parse trees.
final class ExpressionBuilder {
  private final TreeBuilder trees;

  ExpressionBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Expression expression(CGrammar.ExpressionContext tree) {
    Expression result = assignment(tree.assignment(0));
    for (int i = 1; i < tree.assignment().size(); i++) {
      Expression next = assignment(tree.assignment(i));
      result = new Expression.Comma(result, next, result.span().to(next.span()));
    }
    return result;
  }

  Expression assignment(CGrammar.AssignmentContext tree) {
    Expression left = conditional(tree.conditional());
    if (tree.assignment() == null) {
      return left;
    }
    String operator = tree.getChild(1).getText();
    BinaryOperator binary =
        operator.equals("=")
            ? null
            : BinaryOperator.of(operator.substring(0, operator.length() - 1));
    return new Expression.Assignment(
        binary, left, assignment(tree.assignment()), TreeBuilder.span(tree));
  }

  Expression conditional(CGrammar.ConditionalContext tree) {
    Expression condition = binary(tree.binary());
    if (tree.expression() == null) {
      return condition;
    }
    return new Expression.Conditional(
        condition,
        expression(tree.expression()),
        conditional(tree.conditional()),
        TreeBuilder.span(tree));
  }

  private Expression binary(CGrammar.BinaryContext tree) {
    List<Expression> operands = new ArrayList<>();
    tree.cast().forEach(cast -> operands.add(cast(cast)));
    List<BinaryOperator> operators =
        tree.binaryOperator().stream().map(one -> BinaryOperator.of(one.getText())).toList();
    return new Folding(operands, operators).fold(1);
  }

  /// Folds a flat list of operands by the precedence of the operators between them.
  private static final class Folding {
    private final List<Expression> operands;
    private final List<BinaryOperator> operators;
    private int at;

    Folding(List<Expression> operands, List<BinaryOperator> operators) {
      this.operands = operands;
      this.operators = operators;
    }

    Expression fold(int least) {
      Expression left = operands.get(at);
      while (at < operators.size() && operators.get(at).precedence() >= least) {
        BinaryOperator operator = operators.get(at);
        at++;
        Expression right = fold(operator.precedence() + 1);
        left = new Expression.Binary(operator, left, right, left.span().to(right.span()));
      }
      return left;
    }
  }

  private Expression cast(CGrammar.CastContext tree) {
    Span span = TreeBuilder.span(tree);
    if (tree.unary() != null) {
      return unary(tree.unary());
    }
    TypeName type = trees.types().typeName(tree.typeName());
    if (tree.cast() != null) {
      return new Expression.Cast(type, cast(tree.cast()), span);
    }
    Expression literal = new Expression.CompoundLiteral(type, braced(tree.braced()), span);
    return postfix(literal, tree.postfix());
  }

  private Expression unary(CGrammar.UnaryContext tree) {
    Span span = TreeBuilder.span(tree);
    return switch (tree.getStart().getType()) {
      case CTokens.INCREMENT -> new Expression.Unary(Operator.INCREMENT, unary(tree.unary()), span);
      case CTokens.DECREMENT -> new Expression.Unary(Operator.DECREMENT, unary(tree.unary()), span);
      case CTokens.AND -> new Expression.Unary(Operator.ADDRESS, cast(tree.cast()), span);
      case CTokens.STAR -> new Expression.Unary(Operator.DEREFERENCE, cast(tree.cast()), span);
      case CTokens.PLUS -> new Expression.Unary(Operator.PLUS, cast(tree.cast()), span);
      case CTokens.MINUS -> new Expression.Unary(Operator.MINUS, cast(tree.cast()), span);
      case CTokens.TILDE -> new Expression.Unary(Operator.COMPLEMENT, cast(tree.cast()), span);
      case CTokens.NOT -> new Expression.Unary(Operator.NOT, cast(tree.cast()), span);
      case CTokens.SIZEOF ->
          tree.typeName() != null
              ? new Expression.SizeOfType(trees.types().typeName(tree.typeName()), span)
              : new Expression.SizeOfValue(unary(tree.unary()), span);
      case CTokens.ALIGNOF -> new Expression.AlignOf(trees.types().typeName(tree.typeName()), span);
      default -> postfix(primary(tree.primary()), tree.postfix());
    };
  }

  private Expression primary(CGrammar.PrimaryContext tree) {
    Span span = TreeBuilder.span(tree);
    return switch (tree.getStart().getType()) {
      case CTokens.IDENTIFIER -> new Expression.Name(tree.getText(), span);
      case CTokens.NUMBER -> new Expression.Number(tree.getText(), span);
      case CTokens.CHARACTER -> new Expression.CharacterConstant(tree.getText(), span);
      case CTokens.STRING ->
          new Expression.Text(tree.STRING().stream().map(TerminalNode::getText).toList(), span);
      case CTokens.LPAREN -> expression(tree.expression());
      case CTokens.VA_ARG ->
          new Expression.VariableArgument(
              assignment(tree.assignment()), trees.types().typeName(tree.typeName()), span);
      case CTokens.OFFSETOF -> {
        List<Initializer.Designator> path = new ArrayList<>();
        path.add(
            new Initializer.Designator.Field(
                tree.IDENTIFIER().getText(), TreeBuilder.span(tree.IDENTIFIER())));
        tree.designator().forEach(one -> path.add(designator(one)));
        yield new Expression.OffsetOf(trees.types().typeName(tree.typeName()), path, span);
      }
      default -> new Expression.Unsupported("_Generic", span);
    };
  }

  private Expression postfix(Expression base, List<CGrammar.PostfixContext> all) {
    Expression result = base;
    for (CGrammar.PostfixContext tree : all) {
      Span span = base.span().to(TreeBuilder.span(tree));
      result =
          switch (tree.getStart().getType()) {
            case CTokens.LBRACKET ->
                new Expression.Subscript(result, expression(tree.expression()), span);
            case CTokens.LPAREN ->
                new Expression.Call(
                    result, tree.assignment().stream().map(this::assignment).toList(), span);
            case CTokens.DOT, CTokens.ARROW ->
                new Expression.Member(
                    result,
                    tree.ARROW() != null,
                    tree.IDENTIFIER().getText(),
                    TreeBuilder.span(tree.IDENTIFIER()),
                    span);
            default -> new Expression.Postfix(tree.INCREMENT() != null, result, span);
          };
    }
    return result;
  }

  Initializer initializer(CGrammar.InitializerContext tree) {
    if (tree.braced() != null) {
      return braced(tree.braced());
    }
    return new Initializer.Single(assignment(tree.assignment()), TreeBuilder.span(tree));
  }

  private Initializer.Braced braced(CGrammar.BracedContext tree) {
    List<Initializer.Item> items = new ArrayList<>();
    for (CGrammar.InitializerItemContext item : tree.initializerItem()) {
      items.add(
          new Initializer.Item(
              item.designator().stream().map(this::designator).toList(),
              initializer(item.initializer())));
    }
    return new Initializer.Braced(items, TreeBuilder.span(tree));
  }

  private Initializer.Designator designator(CGrammar.DesignatorContext tree) {
    Span span = TreeBuilder.span(tree);
    return tree.conditional() != null
        ? new Initializer.Designator.Index(conditional(tree.conditional()), span)
        : new Initializer.Designator.Field(tree.IDENTIFIER().getText(), span);
  }
}
