package freehold.source;

/// A remark on a place of the text that belongs to a diagnostic.
public record Label(Span span, String text) {}
