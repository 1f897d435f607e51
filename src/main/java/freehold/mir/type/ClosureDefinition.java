package freehold.mir.type;

import freehold.source.Span;
import java.util.List;

/// One closure expression. Compared by identity; captures and signature are filled in once, when
/// the body around it has been checked.
public final class ClosureDefinition {
  private final DefId id;
  private final Span span;
  private Kind kind;
  private Signature signature;
  private List<Capture> captures;

  /// Which of the `Fn` traits it has: each has those after it as well.
  public enum Kind {
    FN,
    FN_MUT,
    FN_ONCE
  }

  /// How a capture holds what it captures.
  public enum Mode {
    MOVE,
    SHARED,
    MUTABLE
  }

  /// One field of the closure's value; `type` is the field's, a reference unless moved.
  public record Capture(String name, Mode mode, Type type, Span span) {}

  public ClosureDefinition(DefId id, Span span) {
    this.id = id;
    this.span = span;
  }

  /// Gives the closure its kind, the signature of its parameters as written (not as a tuple) and
  /// its captures; once.
  public void define(Kind kind, Signature signature, List<Capture> captures) {
    if (this.captures != null) {
      throw new IllegalStateException("closure is defined already");
    }
    this.kind = kind;
    this.signature = signature;
    this.captures = List.copyOf(captures);
  }

  public DefId id() {
    return id;
  }

  public Span span() {
    return span;
  }

  public Kind kind() {
    return kind;
  }

  public Signature signature() {
    return signature;
  }

  public List<Capture> captures() {
    return captures;
  }

  public boolean isDefined() {
    return captures != null;
  }

  /// As rustc names it: `{closure@file:line:col: line:col}`.
  public String text() {
    return "{closure@" + span + "}";
  }
}
