package freehold.rust.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.misc.IntervalSet;

/// Stops at the first error, keeping where it was and what could have stood there.
final class FailingStrategy extends DefaultErrorStrategy {
  @Override
  public void recover(Parser parser, RecognitionException error) {
    throw failure(parser, error);
  }

  @Override
  public org.antlr.v4.runtime.Token recoverInline(Parser parser) {
    SyntaxToken token = (SyntaxToken) parser.getCurrentToken();
    throw failure(parser, token, parser.getExpectedTokens());
  }

  @Override
  public void reportError(Parser parser, RecognitionException error) {
    throw failure(parser, error);
  }

  @Override
  public void sync(Parser parser) {}

  private static SyntaxFailure failure(Parser parser, RecognitionException error) {
    SyntaxToken token = (SyntaxToken) error.getOffendingToken();
    IntervalSet expected = new IntervalSet();
    if (error instanceof NoViableAltException dead && dead.getDeadEndConfigs() != null) {
      for (ATNConfig config : dead.getDeadEndConfigs()) {
        expected.addAll(parser.getATN().nextTokens(config.state));
      }
    }
    if (token == parser.getCurrentToken()) {
      expected.addAll(parser.getExpectedTokens());
    }
    return failure(parser, token, expected);
  }

  private static SyntaxFailure failure(Parser parser, SyntaxToken token, IntervalSet expected) {
    ParserFeed feed = (ParserFeed) parser.getTokenStream();
    SyntaxToken previous = token.index > 0 ? feed.get(token.index - 1) : null;
    SyntaxToken next = feed.get(Math.min(token.index + 1, feed.size() - 1));
    int rule = parser.getContext().getRuleIndex();
    return new SyntaxFailure(token, previous, next, expected.toSet(), rule);
  }
}
