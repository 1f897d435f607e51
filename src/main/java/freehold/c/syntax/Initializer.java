package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;

/// What a declaration gives its object to begin with.
public sealed interface Initializer {
  Span span();

  record Single(Expression value, Span span) implements Initializer {}

  record Braced(List<Item> items, Span span) implements Initializer {}

  /// One entry of a braced list.
  record Item(List<Designator> designators, Initializer value) {}

  /// Names a part of the object: `[index]` or `.name`.
  sealed interface Designator {
    Span span();

    record Index(Expression index, Span span) implements Designator {}

    record Field(String name, Span span) implements Designator {}
  }
}
