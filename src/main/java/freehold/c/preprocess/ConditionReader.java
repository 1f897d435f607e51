package freehold.c.preprocess;

import freehold.c.preprocess.PreprocessingToken.Kind;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Map;

/// Computes the value of an `#if` (C11 6.10.1): names that are no macros count 0.
final class ConditionReader {
  private static final Map<String, Integer> PRECEDENCE =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private final List<PreprocessingToken> tokens;
  private int at;

  private ConditionReader(List<PreprocessingToken> tokens) {
    this.tokens = tokens;
  }

  /// Why a condition cannot be computed, in gcc's words.
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String words) {
      super(words);
    }
  }

  static boolean holds(List<PreprocessingToken> tokens, Span span, List<Diagnostic> problems) {
    ConditionReader reader = new ConditionReader(tokens);
    try {
      if (tokens.isEmpty()) {
        throw new Malformed("#if with no expression");
      }
      long value = reader.conditional();
      if (reader.at < tokens.size()) {
        throw new Malformed(
            "missing binary operator before token \"" + tokens.get(reader.at).text() + "\"");
      }
      return value != 0;
    } catch (Malformed problem) {
      problems.add(Diagnostic.uncoded(problem.getMessage(), span));
      return false;
    }
  }

  private boolean takes(String punctuator) {
    if (at < tokens.size() && tokens.get(at).is(punctuator)) {
      at++;
      return true;
    }
    return false;
  }

  private long conditional() throws Malformed {
    long condition = binary(1);
    if (!takes("?")) {
      return condition;
    }
    long then = conditional();
    if (!takes(":")) {
      throw new Malformed("'?' without following ':'");
    }
    long otherwise = conditional();
    return condition != 0 ? then : otherwise;
  }

  private long binary(int least) throws Malformed {
    long left = unary();
    while (at < tokens.size()) {
      String operator = tokens.get(at).text();
      int precedence = PRECEDENCE.getOrDefault(operator, 0);
      if (precedence < least) {
        break;
      }
      at++;
      left = apply(operator, left, binary(precedence + 1));
    }
    return left;
  }

  private static long apply(String operator, long left, long right) throws Malformed {
    if ((operator.equals("/") || operator.equals("%")) && right == 0) {
      throw new Malformed("division by zero in #if");
    }
    return switch (operator) {
      case "||" -> left != 0 || right != 0 ? 1 : 0;
      case "&&" -> left != 0 && right != 0 ? 1 : 0;
      case "|" -> left | right;
      case "^" -> left ^ right;
      case "&" -> left & right;
      case "==" -> left == right ? 1 : 0;
      case "!=" -> left != right ? 1 : 0;
      case "<" -> left < right ? 1 : 0;
      case ">" -> left > right ? 1 : 0;
      case "<=" -> left <= right ? 1 : 0;
      case ">=" -> left >= right ? 1 : 0;
      case "<<" -> left << right;
      case ">>" -> left >> right;
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> left % right;
    };
  }

  private long unary() throws Malformed {
    if (takes("!")) {
      return unary() == 0 ? 1 : 0;
    }
    if (takes("-")) {
      return -unary();
    }
    if (takes("+")) {
      return unary();
    }
    if (takes("~")) {
      return ~unary();
    }
    if (takes("(")) {
      long value = conditional();
      if (!takes(")")) {
        throw new Malformed("missing ')' in expression");
      }
      return value;
    }
    return primary();
  }

  private long primary() throws Malformed {
    if (at >= tokens.size()) {
      throw new Malformed("#if with no expression");
    }
    PreprocessingToken token = tokens.get(at++);
    if (token.kind() == Kind.IDENTIFIER) {
      return 0;
    }
    if (token.kind() == Kind.CHARACTER && token.text().length() == 3) {
      return token.text().charAt(1);
    }
    if (token.kind() != Kind.NUMBER) {
      throw new Malformed(
          "token \"" + token.text() + "\" is not valid in preprocessor expressions");
    }
    String digits = token.text().replaceAll("[uUlL]+$", "");
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return Long.parseUnsignedLong(digits.substring(2), 16);
      }
      return digits.startsWith("0") && digits.length() > 1
          ? Long.parseUnsignedLong(digits.substring(1), 8)
          : Long.parseUnsignedLong(digits);
    } catch (NumberFormatException problem) {
      throw new Malformed("missing binary operator or invalid number \"" + token.text() + "\"");
    }
  }
}
