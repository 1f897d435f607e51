/// Text and what we say about it: files, spans, lines, diagnostics.
///
/// Knows no language: every front end describes its findings in these words. Start reading at
/// [freehold.source.SourceFile] and [freehold.source.Diagnostic].
package freehold.source;
