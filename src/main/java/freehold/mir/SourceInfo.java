package freehold.mir;

import freehold.source.Span;

/// Where a statement or terminator comes from, and the scope it stands in.
public record SourceInfo(Span span, ScopeId scope) {}
