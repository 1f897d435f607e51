package freehold.mir;

/// A source scope of a body, by its place in [Body#scopes].
public record ScopeId(int index) {
  public static final ScopeId OUTERMOST = new ScopeId(0);

  @Override
  public String toString() {
    return "scope" + index;
  }
}
