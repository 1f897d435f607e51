package freehold.rust.syntax;

import freehold.source.Span;

/// `path!(…)`, wherever it stands. `span` covers the path and the brackets.
public record MacroInvocation(Path path, TokenTree.Delimited body, Span span) {}
