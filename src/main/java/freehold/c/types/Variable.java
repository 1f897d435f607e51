package freehold.c.types;

import freehold.source.Span;

/// An object with a name (or a compound literal, without one); compared by identity.
public final class Variable {
  private final String name;
  private final Storage storage;
  private final boolean isConst;
  private final Span span;
  private CType type;

  /// How long it lives and who sees it.
  public enum Storage {
    /// In a block, until the block ends.
    AUTOMATIC,
    PARAMETER,
    /// As long as the program, known in its file only.
    STATIC,
    /// As long as the program, known in all files.
    EXTERNAL
  }

  Variable(String name, CType type, boolean isConst, Storage storage, Span span) {
    this.name = name;
    this.type = type;
    this.isConst = isConst;
    this.storage = storage;
    this.span = span;
  }

  public String name() {
    return name;
  }

  public CType type() {
    return type;
  }

  /// An initializer or a later declaration tells an array's length.
  void complete(CType known) {
    type = known;
  }

  public boolean isConst() {
    return isConst;
  }

  public Storage storage() {
    return storage;
  }

  public boolean isStatic() {
    return storage == Storage.STATIC || storage == Storage.EXTERNAL;
  }

  public Span span() {
    return span;
  }
}
