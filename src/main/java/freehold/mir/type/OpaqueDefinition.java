package freehold.mir.type;

/// One `impl Trait` in return position. Compared by identity.
public final class OpaqueDefinition {
  private final DefId id;
  private final DefId function;
  private final String text;
  private Type hidden;

  public OpaqueDefinition(DefId id, DefId function, String text) {
    this.id = id;
    this.function = function;
    this.text = text;
  }

  public DefId id() {
    return id;
  }

  /// The function whose body tells the type.
  public DefId function() {
    return function;
  }

  /// As it is written: `impl Trait`.
  public String text() {
    return text;
  }

  public boolean isDefined() {
    return hidden != null;
  }

  /// The type behind it, in the parameters of the function.
  public Type hidden() {
    return hidden;
  }

  public void define(Type type) {
    this.hidden = type;
  }
}
