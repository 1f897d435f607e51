package freehold.rust.syntax;

import freehold.source.Span;

/// `macro_rules! name { … }` as one token.
record MacroDefinition(Identifier name, TokenTree.Delimited rules, Span span) {}
