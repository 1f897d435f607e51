package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// `{ statements tail }`; `span` covers the braces.
public record Block(List<Statement> statements, Optional<Expr> tail, Span span) {}
