package freehold.ui.code;

import freehold.source.Diagnostic;
import freehold.source.Span;
import freehold.ui.theme.Face;
import freehold.ui.theme.Palette;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/// The source editor. The only class that the rest of the window knows of it.
public final class CodeView {
  private final CodeArea area = new CodeArea(new CodeTextModel());
  private final Set<Integer> breakpoints = new TreeSet<>();
  private Consumer<String> edited = _ -> {};
  private Dialect dialect = Dialect.RUST;
  private CodeMarks marks = CodeMarks.NONE;
  private Palette palette = Palette.LIGHT;
  private double size = 14;
  private boolean isLoading;

  public CodeView() {
    area.setId("code");
    area.setContentPadding(new Insets(8, 8, 8, 6));
    area.setLineSpacing(5);
    area.setHighlightCurrentParagraph(false);
    area.setAccessibleText("source text");
    area.getModel()
        .addListener(change -> {
          if (change.isEdit() && !isLoading) {
            marks = marks.withCurrent(Optional.empty()).withDiagnostics(List.of());
            edited.accept(area.getText());
          }
        });
    refresh();
  }

  public Node node() {
    return area;
  }

  public void requestFocus() {
    area.requestFocus();
  }

  public String text() {
    return area.getText();
  }

  /// Replaces the text as a whole; does not count as an edit.
  ///
  /// @param name of the file, which tells its language
  public void load(String name, String text) {
    isLoading = true;
    dialect = Dialect.of(name);
    try {
      breakpoints.clear();
      marks = CodeMarks.NONE;
      area.setText(text);
    } finally {
      isLoading = false;
    }
    refresh();
  }

  /// Calls back with the new text after each edit.
  public void onEdit(Consumer<String> listener) {
    edited = listener;
  }

  public void setPalette(Palette palette) {
    this.palette = palette;
    refresh();
  }

  public void setSize(double size) {
    this.size = size;
    refresh();
  }

  /// Marks the expression that is next and brings it into sight.
  ///
  /// @param scope lines of a scope that is closing, from its first to its brace; empty if none is
  public void setCurrent(Optional<Span> span, List<Integer> scope) {
    CodeMarks next =
        scope.isEmpty()
            ? marks.withCurrent(span).withScope(0, 0)
            : marks.withCurrent(span).withScope(scope.getFirst(), scope.getLast());
    if (next.equals(marks)) {
      return;
    }
    marks = next;
    refresh();
    span.ifPresent(this::reveal);
  }

  public void setDiagnostics(List<Diagnostic> diagnostics) {
    marks = marks.withDiagnostics(List.copyOf(diagnostics));
    refresh();
  }

  /// The line of the instruction under the mouse; 0 for none.
  public void setHoveredLine(int line) {
    if (marks.hoveredLine() != line) {
      marks = marks.withHovered(line);
      refresh();
    }
  }

  public Set<Integer> breakpoints() {
    return Set.copyOf(breakpoints);
  }

  public void toggleBreakpoint(int line) {
    if (!breakpoints.remove(line)) {
      breakpoints.add(line);
    }
    refresh();
  }

  /// The line of the caret, counted from 1.
  public int caretLine() {
    TextPos caret = area.getCaretPosition();
    return caret == null ? 1 : caret.index() + 1;
  }

  /// The caret goes to a place, as after a click on a message.
  public void goTo(int line, int column) {
    int index = Math.clamp(line - 1, 0, Math.max(0, area.getParagraphCount() - 1));
    area.select(TextPos.ofLeading(index, Math.max(0, column - 1)));
  }

  private void reveal(Span span) {
    if (!area.isFocused() && span.line() <= area.getParagraphCount()) {
      area.select(TextPos.ofLeading(span.line() - 1, 0));
    }
  }

  private void refresh() {
    marks = marks.withBreakpoints(Set.copyOf(breakpoints));
    area.setFont(Face.MONO.at(size));
    area.setSyntaxDecorator(new CodeDecorator(palette, marks, dialect));
    area.setLeftDecorator(new Gutter(palette, marks, size, this::toggleBreakpoint));
  }
}
