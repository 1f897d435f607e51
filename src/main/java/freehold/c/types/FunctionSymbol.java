package freehold.c.types;

import freehold.source.Span;

/// A function that is declared; compared by identity.
public final class FunctionSymbol {
  private final String name;
  private final boolean isStatic;
  private final Span span;
  private CType.Function type;
  private boolean isDefined;

  FunctionSymbol(String name, CType.Function type, boolean isStatic, Span span) {
    this.name = name;
    this.type = type;
    this.isStatic = isStatic;
    this.span = span;
  }

  public String name() {
    return name;
  }

  public CType.Function type() {
    return type;
  }

  void redeclare(CType.Function better) {
    type = better;
  }

  /// Whether other files do not see it.
  public boolean isStatic() {
    return isStatic;
  }

  public boolean isDefined() {
    return isDefined;
  }

  void define() {
    isDefined = true;
  }

  /// Its first declaration.
  public Span span() {
    return span;
  }
}
