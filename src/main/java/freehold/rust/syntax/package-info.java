/// From text to tree: lexing, parsing, macro expansion, derives.
///
/// Parsing never fails: it gives a tree and diagnostics. After expansion no [Expr.MacroCall] (nor
/// its siblings in items, statements, patterns and types) is left. Knows no names and no types.
/// Start reading at [freehold.rust.syntax.Item] and [freehold.rust.syntax.Expr].
package freehold.rust.syntax;
