package freehold.ui.code;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is marked in the text besides its colours.
///
/// @param current the expression that is next
/// @param hoveredLine the line of the instruction under the mouse, 0 if none
/// @param breakpoints lines, counted from 1
/// @param scopeFrom first line of the scope that closes, 0 if none does
/// @param scopeTo the line of its brace
record CodeMarks(
    Optional<Span> current,
    List<Diagnostic> diagnostics,
    Set<Integer> breakpoints,
    int hoveredLine,
    int scopeFrom,
    int scopeTo) {
  static final CodeMarks NONE = new CodeMarks(Optional.empty(), List.of(), Set.of(), 0, 0, 0);

  int currentLine() {
    return current.map(Span::line).orElse(0);
  }

  CodeMarks withCurrent(Optional<Span> span) {
    return new CodeMarks(span, diagnostics, breakpoints, hoveredLine, scopeFrom, scopeTo);
  }

  CodeMarks withDiagnostics(List<Diagnostic> all) {
    return new CodeMarks(current, all, breakpoints, hoveredLine, scopeFrom, scopeTo);
  }

  CodeMarks withBreakpoints(Set<Integer> lines) {
    return new CodeMarks(current, diagnostics, lines, hoveredLine, scopeFrom, scopeTo);
  }

  CodeMarks withHovered(int line) {
    return new CodeMarks(current, diagnostics, breakpoints, line, scopeFrom, scopeTo);
  }

  CodeMarks withScope(int from, int to) {
    return new CodeMarks(current, diagnostics, breakpoints, hoveredLine, from, to);
  }

  boolean isInScope(int line) {
    return scopeFrom <= line && line <= scopeTo;
  }
}
