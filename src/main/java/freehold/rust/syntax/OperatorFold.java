package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Gives a flat list of operands and operators its shape by precedence (Reference, "Expression
/// precedence"), by Dijkstra's shunting yard: no recursion, so a sum may have any number of terms.
final class OperatorFold {
  private static final int LET = 65;

  /// An operator that waits for its right operand.
  ///
  /// @param binary absent for `=`, ranges and `let pattern =`
  private record Waiting(
      Kind kind, BinaryOperator binary, Pattern pattern, int precedence, Span span) {}

  private enum Kind {
    BINARY,
    ASSIGN,
    COMPOUND_ASSIGN,
    RANGE,
    RANGE_INCLUSIVE,
    LET
  }

  private final List<Diagnostic> problems;
  private final Deque<Expr> operands = new ArrayDeque<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  OperatorFold(List<Diagnostic> problems) {
    this.problems = problems;
  }

  void operand(Expr expr) {
    operands.push(expr);
  }

  /// `let pattern =`, whose operand follows.
  void let(Pattern pattern, Span span) {
    waiting.push(new Waiting(Kind.LET, null, pattern, LET, span));
  }

  void operator(String symbol, Span span) {
    switch (symbol) {
      case ".." -> infix(new Waiting(Kind.RANGE, null, null, 40, span));
      case "..=", "..." -> infix(new Waiting(Kind.RANGE_INCLUSIVE, null, null, 40, span));
      case "=" -> infix(new Waiting(Kind.ASSIGN, null, null, 30, span));
      default -> {
        BinaryOperator plain = plain(symbol);
        if (plain != null) {
          infix(new Waiting(Kind.BINARY, plain, null, precedence(plain), span));
        } else {
          BinaryOperator compound = plain(symbol.substring(0, symbol.length() - 1));
          infix(new Waiting(Kind.COMPOUND_ASSIGN, compound, null, 30, span));
        }
      }
    }
  }

  /// `as type` behind the last operand.
  void cast(TypeSyntax type) {
    Expr operand = operands.pop();
    operands.push(new Expr.Cast(operand, type, operand.span().to(type.span())));
  }

  /// `..` with nothing behind it.
  void openRange(String symbol, Span span) {
    reduce(41);
    Expr from = operands.pop();
    boolean inclusive = !symbol.equals("..");
    if (inclusive) {
      problems.add(noEnd(symbol, span));
    }
    operands.push(
        new Expr.Range(Optional.of(from), Optional.empty(), inclusive, from.span().to(span)));
  }

  static Diagnostic noEnd(String symbol, Span span) {
    return symbol.equals("...")
        ? Diagnostic.uncoded("unexpected token: `...`", span)
        : Diagnostic.error("E0586", "inclusive range with no end", span);
  }

  Expr result() {
    reduce(0);
    return operands.pop();
  }

  private void infix(Waiting operator) {
    boolean rightAssociative = operator.precedence() == 30;
    reduce(rightAssociative ? 31 : operator.precedence());
    waiting.push(operator);
  }

  /// Applies the waiting operators that bind at least as tightly.
  private void reduce(int precedence) {
    while (!waiting.isEmpty() && waiting.peek().precedence() >= precedence) {
      apply(waiting.pop(), precedence);
    }
  }

  private void apply(Waiting operator, int next) {
    Expr right = operands.pop();
    if (operator.kind() == Kind.LET) {
      Span span = operator.span().to(right.span());
      operands.push(new Expr.Let(operator.pattern(), right, span));
      return;
    }
    Expr left = operands.pop();
    Span span = left.span().to(right.span());
    if (operator.precedence() == next && (next == 70 || next == 40)) {
      String message =
          next == 70
              ? "comparison operators cannot be chained"
              : "expected one of `;` or `}`, found `..`";
      problems.add(Diagnostic.uncoded(message, operator.span()));
    }
    operands.push(
        switch (operator.kind()) {
          case BINARY -> new Expr.Binary(operator.binary(), left, right, operator.span(), span);
          case ASSIGN -> new Expr.Assign(left, right, span);
          case COMPOUND_ASSIGN ->
              new Expr.CompoundAssign(operator.binary(), left, right, operator.span(), span);
          case RANGE -> new Expr.Range(Optional.of(left), Optional.of(right), false, span);
          case RANGE_INCLUSIVE -> new Expr.Range(Optional.of(left), Optional.of(right), true, span);
          case LET -> throw new AssertionError("let has one operand");
        });
  }

  /// How tightly an operator binds: higher is tighter, `as` and prefix operators above all.
  static int precedence(BinaryOperator operator) {
    return switch (operator) {
      case MULTIPLY, DIVIDE, REMAINDER -> 130;
      case ADD, SUBTRACT -> 120;
      case SHIFT_LEFT, SHIFT_RIGHT -> 110;
      case BIT_AND -> 100;
      case BIT_XOR -> 90;
      case BIT_OR -> 80;
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 70;
      case AND -> 60;
      case OR -> 50;
    };
  }

  private static BinaryOperator plain(String symbol) {
    return switch (symbol) {
      case "+" -> BinaryOperator.ADD;
      case "-" -> BinaryOperator.SUBTRACT;
      case "*" -> BinaryOperator.MULTIPLY;
      case "/" -> BinaryOperator.DIVIDE;
      case "%" -> BinaryOperator.REMAINDER;
      case "&" -> BinaryOperator.BIT_AND;
      case "|" -> BinaryOperator.BIT_OR;
      case "^" -> BinaryOperator.BIT_XOR;
      case "<<" -> BinaryOperator.SHIFT_LEFT;
      case ">>" -> BinaryOperator.SHIFT_RIGHT;
      case "==" -> BinaryOperator.EQUAL;
      case "!=" -> BinaryOperator.NOT_EQUAL;
      case "<" -> BinaryOperator.LESS;
      case "<=" -> BinaryOperator.LESS_OR_EQUAL;
      case ">" -> BinaryOperator.GREATER;
      case ">=" -> BinaryOperator.GREATER_OR_EQUAL;
      case "&&" -> BinaryOperator.AND;
      case "||" -> BinaryOperator.OR;
      default -> null;
    };
  }
}
