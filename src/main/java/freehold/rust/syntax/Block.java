package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// `{ statements tail }`; its span covers the braces.
///
/// A value like the records around it, save that a library's block may be read from its stored form
/// when its content is first asked for. Equal to any block of equal content.
public final class Block {
  private final Span span;
  private Supplier<Block> stored;
  private volatile Content content;

  private record Content(List<Statement> statements, Optional<Expr> tail) {}

  public Block(List<Statement> statements, Optional<Expr> tail, Span span) {
    this.span = span;
    this.content = new Content(statements, tail);
  }

  private Block(Span span, Supplier<Block> stored) {
    this.span = span;
    this.stored = stored;
  }

  /// A block whose content `stored` will read, once at most.
  public static Block deferred(Span span, Supplier<Block> stored) {
    return new Block(span, stored);
  }

  public List<Statement> statements() {
    return content().statements();
  }

  public Optional<Expr> tail() {
    return content().tail();
  }

  public Span span() {
    return span;
  }

  private Content content() {
    Content known = content;
    return known == null ? read() : known;
  }

  private synchronized Content read() {
    if (content == null) {
      content = stored.get().content();
      stored = null;
    }
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Block block
        && span.equals(block.span)
        && content().equals(block.content());
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, content());
  }

  @Override
  public String toString() {
    return "Block[statements=" + statements() + ", tail=" + tail() + ", span=" + span + "]";
  }
}
