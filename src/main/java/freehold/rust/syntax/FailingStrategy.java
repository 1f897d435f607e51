package freehold.rust.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.IntervalSet;

/// Stops at the first error, keeping where it was and what could have stood there.
final class FailingStrategy extends DefaultErrorStrategy {
  @Override
  public void recover(Parser recognizer, RecognitionException error) {
    throw failure(recognizer, (SyntaxToken) error.getOffendingToken());
  }

  @Override
  public org.antlr.v4.runtime.Token recoverInline(Parser recognizer) {
    throw failure(recognizer, (SyntaxToken) recognizer.getCurrentToken());
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException error) {
    throw failure(recognizer, (SyntaxToken) error.getOffendingToken());
  }

  @Override
  public void sync(Parser recognizer) {}

  private static SyntaxFailure failure(Parser recognizer, SyntaxToken token) {
    SyntaxToken previous = token.index > 0 ? (SyntaxToken) recognizer.getTokenStream().get(token.index - 1) : null;
    List<String> expected = new ArrayList<>();
    if (token == recognizer.getCurrentToken()) {
      IntervalSet types = recognizer.getExpectedTokens();
      for (int type : types.toArray()) {
        expected.add(recognizer.getVocabulary().getDisplayName(type));
      }
    }
    return new SyntaxFailure(token, previous, expected);
  }
}
