package freehold.rust.syntax;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/// A list of tokens as ANTLR's parser reads it, from any index on.
final class ParserFeed implements TokenStream {
  private final SyntaxToken[] tokens;
  private int index;

  /// The last of the tokens is of type EOF.
  ParserFeed(List<SyntaxToken> list) {
    tokens = list.toArray(SyntaxToken[]::new);
    for (int i = 0; i < tokens.length; i++) {
      tokens[i].index = i;
    }
  }

  @Override
  public SyntaxToken LT(int distance) {
    int at = distance > 0 ? index + distance - 1 : index + distance;
    return at < 0 ? null : tokens[Math.min(at, tokens.length - 1)];
  }

  @Override
  public int LA(int distance) {
    int at = distance > 0 ? index + distance - 1 : index + distance;
    return at < 0 ? 0 : tokens[Math.min(at, tokens.length - 1)].getType();
  }

  @Override
  public SyntaxToken get(int at) {
    return tokens[at];
  }

  @Override
  public void consume() {
    if (index < tokens.length - 1) {
      index++;
    }
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int at) {
    index = Math.min(at, tokens.length - 1);
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public String getSourceName() {
    return "tokens";
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, tokens.length - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(org.antlr.v4.runtime.Token start, org.antlr.v4.runtime.Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = interval.a; i <= interval.b; i++) {
      text.append(tokens[i].getText()).append(' ');
    }
    return text.toString().strip();
  }
}
