package freehold.rust.lowering;

import freehold.source.Diagnostic;
import freehold.source.Span;

/// A construct that lowering does not know yet; the body that contains it is refused with a
/// message.
public final class UnsupportedConstruct extends RuntimeException {
  private final transient Diagnostic diagnostic;

  public UnsupportedConstruct(String construct, Span span) {
    this(Diagnostic.unsupported(construct, span));
  }

  private UnsupportedConstruct(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  /// A function that needs itself for ever larger types, which rustc refuses too.
  static UnsupportedConstruct endless(String function, Span span) {
    return new UnsupportedConstruct(
        Diagnostic.uncoded(
            "reached the recursion limit while instantiating `" + function + "`", span));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
