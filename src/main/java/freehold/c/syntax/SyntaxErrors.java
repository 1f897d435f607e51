package freehold.c.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// Stops at the first syntax error and says it as gcc does.
final class SyntaxErrors extends DefaultErrorStrategy {
  private final List<CToken> tokens;
  private Diagnostic problem;

  SyntaxErrors(List<CToken> tokens) {
    this.tokens = tokens;
  }

  Diagnostic problem() {
    return problem;
  }

  @Override
  public void recover(Parser parser, RecognitionException failure) {
    throw stop(parser, (CToken) failure.getOffendingToken(), expected(parser, failure));
  }

  private static IntervalSet expected(Parser parser, RecognitionException failure) {
    IntervalSet expected = failure.getExpectedTokens();
    return expected == null ? parser.getExpectedTokens() : expected;
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw stop(parser, (CToken) parser.getCurrentToken(), parser.getExpectedTokens());
  }

  @Override
  public void sync(Parser parser) {}

  @Override
  public void reportError(Parser parser, RecognitionException failure) {}

  private ParseCancellationException stop(Parser parser, CToken token, IntervalSet expected) {
    int index = token.getTokenIndex();
    CToken previous = index > 0 ? tokens.get(index - 1) : token;
    if (token.getType() == CTokens.IDENTIFIER && isUnknownType(parser, expected)) {
      problem = Diagnostic.uncoded("unknown type name '" + token.getText() + "'", token.span());
    } else if (previous.getType() == CTokens.IDENTIFIER
        && token.getType() == CTokens.IDENTIFIER
        && expected.contains(CTokens.SEMICOLON)
        && parser instanceof CGrammar) {
      problem =
          Diagnostic.uncoded("unknown type name '" + previous.getText() + "'", previous.span());
    } else {
      String wanted = wanted(expected);
      Span span = wanted.equals("';'") ? previous.span() : token.span();
      problem = Diagnostic.uncoded("expected " + wanted + " before " + shown(token), span);
    }
    return new ParseCancellationException();
  }

  private static boolean isUnknownType(Parser parser, IntervalSet expected) {
    return expected.contains(CTokens.INT) && !expected.contains(CTokens.NUMBER);
  }

  private static String wanted(IntervalSet expected) {
    if (expected.contains(CTokens.NUMBER)) {
      return expected.contains(CTokens.WHILE) ? "expression or statement" : "expression";
    }
    for (int type :
        new int[] {
          CTokens.SEMICOLON,
          CTokens.RPAREN,
          CTokens.RBRACKET,
          CTokens.RBRACE,
          CTokens.LPAREN,
          CTokens.LBRACE,
          CTokens.COLON,
          CTokens.COMMA
        }) {
      if (expected.contains(type)) {
        return CTokens.VOCABULARY.getLiteralName(type);
      }
    }
    if (expected.contains(CTokens.IDENTIFIER)) {
      return "identifier";
    }
    return "something else";
  }

  private static String shown(CToken token) {
    return switch (token.getType()) {
      case Token.EOF -> "end of input";
      case CTokens.NUMBER -> "numeric constant";
      case CTokens.STRING -> "string constant";
      case CTokens.IDENTIFIER -> "'" + token.getText() + "'";
      default -> "'" + token.getText() + "' token";
    };
  }
}
