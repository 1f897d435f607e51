package freehold.rust.types;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// `{ … }`: a scope of its own. `span` covers the braces.
public record TypedBlock(List<TypedStatement> statements, Optional<TypedExpr> tail, Span span) {}
