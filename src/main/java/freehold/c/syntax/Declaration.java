package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A declaration, at file scope or in a block.
public sealed interface Declaration {
  Span span();

  record Variables(Specifiers specifiers, List<Declared> declared, Span span)
      implements Declaration {}

  /// One declarator with its initializer.
  record Declared(Declarator declarator, Optional<Initializer> initializer, Span span) {}

  record Function(Specifiers specifiers, Declarator declarator, Statement.Block body, Span span)
      implements Declaration {}

  record StaticAssert(Expression condition, String message, Span span) implements Declaration {}
}
