package freehold.c.syntax;

import freehold.source.Span;
import org.antlr.v4.runtime.CommonToken;

/// A token of the grammar with its place in the text.
final class CToken extends CommonToken {
  private static final long serialVersionUID = 1;

  private final transient Span span;

  CToken(int type, String text, Span span) {
    super(type, text);
    this.span = span;
    setLine(span.line());
  }

  Span span() {
    return span;
  }
}
