package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;

/// `#[name(tokens)]`, `#![name = tokens]` or a doc comment (`name` is then `doc`).
///
/// @param name the path's segments joined by `::`
/// @param tokens what follows the path, delimiters included
/// @param documentation the text of a doc comment, else empty
public record Attribute(
    String name, List<TokenTree> tokens, boolean inner, String documentation, Span span) {}
