package freehold.ui.code;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is marked in the text besides its colours.
///
/// @param current the expression that is next
/// @param breakpoints lines, counted from 1
record CodeMarks(Optional<Span> current, List<Diagnostic> diagnostics, Set<Integer> breakpoints) {
  static final CodeMarks NONE = new CodeMarks(Optional.empty(), List.of(), Set.of());

  int currentLine() {
    return current.map(Span::line).orElse(0);
  }

  CodeMarks withCurrent(Optional<Span> span) {
    return new CodeMarks(span, diagnostics, breakpoints);
  }

  CodeMarks withDiagnostics(List<Diagnostic> all) {
    return new CodeMarks(current, all, breakpoints);
  }

  CodeMarks withBreakpoints(Set<Integer> lines) {
    return new CodeMarks(current, diagnostics, lines);
  }
}
