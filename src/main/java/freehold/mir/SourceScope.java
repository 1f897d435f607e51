package freehold.mir;

import freehold.source.Span;
import java.util.Optional;

/// A stretch of source in which the same variables are visible.
public record SourceScope(Optional<ScopeId> parent, Span span) {}
