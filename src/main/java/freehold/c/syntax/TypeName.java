package freehold.c.syntax;

import freehold.source.Span;

/// A type in a cast, `sizeof` or compound literal.
public record TypeName(Specifiers specifiers, Declarator declarator, Span span) {}
