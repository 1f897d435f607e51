/// The source editor: highlighting, gutter, squiggles, the current line and expression.
///
/// Knows text and spans only. Start reading at `CodeView`.
package freehold.ui.code;
