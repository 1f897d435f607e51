package freehold.ui.code;

import freehold.source.Diagnostic;
import freehold.source.Span;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// Decorates each line: colours, the band on the current line, the current expression, squiggles.
final class CodeDecorator implements SyntaxDecorator {
  private final Palette palette;
  private final CodeMarks marks;
  private final Dialect dialect;
  private final List<Integer> openings = new ArrayList<>();

  CodeDecorator(Palette palette, CodeMarks marks, Dialect dialect) {
    this.palette = palette;
    this.marks = marks;
    this.dialect = dialect;
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    String line = model.getPlainText(index);
    RichParagraph.Builder builder = RichParagraph.builder();
    for (Highlighter.Piece piece : Highlighter.pieces(line, opening(model, index), dialect)) {
      Color color = CodeColors.of(piece.kind(), palette);
      builder.addSegment(
          line,
          piece.start(),
          piece.end(),
          StyleAttributeMap.builder().setTextColor(color).build());
    }
    if (line.isEmpty()) {
      builder.addSegment("");
    }
    current(builder, line, index + 1);
    squiggles(builder, line, index + 1);
    return builder.build();
  }

  private void current(RichParagraph.Builder builder, String line, int number) {
    if (marks.currentLine() == number) {
      builder.setParagraphAttributes(
          StyleAttributeMap.builder().setBackground(palette.of(Ink.CURRENT)).build());
    }
    if (marks.hoveredLine() == number && marks.currentLine() != number) {
      builder.setParagraphAttributes(
          StyleAttributeMap.builder().setBackground(palette.of(Ink.RETURN_BAND)).build());
    }
    if (marks.current().isPresent()) {
      Color color = palette.of(Ink.CURRENT_EDGE).deriveColor(0, 1, 1, 0.38);
      Part part = part(marks.current().get(), line, number);
      if (part.length() > 0) {
        builder.addHighlight(part.start(), part.length(), color);
      }
    }
  }

  private void squiggles(RichParagraph.Builder builder, String line, int number) {
    for (Diagnostic diagnostic : marks.diagnostics()) {
      if (!diagnostic.span().isLibrary()) {
        Part part = part(diagnostic.span(), line, number);
        if (part.length() > 0) {
          builder.addWavyUnderline(part.start(), part.length(), palette.of(Ink.FAULT));
        }
      }
    }
  }

  /// The part of a span that lies on a line.
  private record Part(int start, int length) {}

  private static Part part(Span span, String line, int number) {
    if (number < span.line() || number > span.endLine()) {
      return new Part(0, 0);
    }
    int lineStart = span.file().lines().startOf(number);
    int start = Math.clamp(span.start() - lineStart, 0, line.length());
    int end = Math.clamp(span.end() - lineStart, 0, line.length());
    if (number > span.line()) {
      start = line.length() - line.stripLeading().length();
    }
    if (start == end && span.line() == number) {
      end = Math.min(line.length(), start + 1);
    }
    return new Part(start, Math.max(0, end - start));
  }

  private int opening(CodeTextModel model, int index) {
    if (openings.isEmpty()) {
      openings.add(0);
    }
    while (openings.size() <= index) {
      int last = openings.size() - 1;
      openings.add(Highlighter.after(model.getPlainText(last), openings.get(last), dialect));
    }
    return openings.get(index);
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    openings.clear();
  }
}
