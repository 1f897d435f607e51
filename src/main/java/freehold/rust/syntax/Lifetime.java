package freehold.rust.syntax;

import freehold.source.Span;

/// `'a`, `'static` or `'_`. The name has no quote mark.
public record Lifetime(String name, Span span, Hygiene hygiene) {
  public boolean isStatic() {
    return name.equals("static");
  }

  public boolean isAnonymous() {
    return name.equals("_");
  }
}
