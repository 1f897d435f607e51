package freehold.rust.lowering;

import freehold.source.Diagnostic;
import freehold.source.Span;

/// A construct that lowering does not know yet; the body that contains it is refused with a
/// message.
public final class UnsupportedConstruct extends RuntimeException {
  private final transient Span span;

  public UnsupportedConstruct(String construct, Span span) {
    super(construct, null, false, false);
    this.span = span;
  }

  public Diagnostic diagnostic() {
    return Diagnostic.unsupported(getMessage(), span);
  }
}
