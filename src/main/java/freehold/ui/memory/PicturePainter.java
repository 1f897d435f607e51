package freehold.ui.memory;

import freehold.ui.plane.Mark;
import freehold.ui.plane.Rect;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import freehold.ui.theme.Tiles;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Paints marks on a canvas in the colours of one palette.
public final class PicturePainter {
  private final GraphicsContext pen;
  private final Palette palette;
  private final Tiles tiles;

  public PicturePainter(GraphicsContext pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
    this.tiles = new Tiles(palette.of(Ink.PATTERN));
    pen.setTextBaseline(VPos.BASELINE);
  }

  public Palette palette() {
    return palette;
  }

  GraphicsContext pen() {
    return pen;
  }

  void clear(double width, double height) {
    pen.setGlobalAlpha(1);
    pen.setFill(palette.of(Ink.GROUND));
    pen.fillRect(0, 0, width, height);
  }

  void figures(List<PlacedFigure> figures) {
    figures.forEach(this::figure);
  }

  /// The figures that are seen through a view, cut off at its edge.
  ///
  /// A clip makes the canvas keep two pictures of its whole size, so there is one only if a figure
  /// stands across the edge.
  void figures(List<PlacedFigure> figures, Rect view) {
    List<PlacedFigure> seen =
        figures.stream().filter(figure -> !figure.extent().isBeyond(view)).toList();
    if (seen.stream().allMatch(figure -> figure.extent().isIn(view))) {
      figures(seen);
      return;
    }
    pen.save();
    pen.beginPath();
    pen.rect(view.x(), view.y(), view.width(), view.height());
    pen.clip();
    figures(seen);
    pen.restore();
  }

  private void figure(PlacedFigure placed) {
    List<Mark> marks = placed.figure().marks();
    pen.setGlobalAlpha(placed.alpha());
    if (placed.dx() != 0 || placed.dy() != 0) {
      pen.save();
      pen.translate(placed.dx(), placed.dy());
      marks.forEach(this::mark);
      pen.restore();
    } else {
      marks.forEach(this::mark);
    }
    pen.setGlobalAlpha(1);
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Words words -> words(words);
      case Mark.Fill fill -> fill(fill);
      case Mark.Dot dot -> dot(dot);
      case Mark.Line line -> line(line);
      case Mark.Shape shape -> shape(shape);
    }
  }

  private void box(Mark.Box box) {
    Rect r = box.rect();
    double arc = box.arc() * 2;
    if (box.fill() != null) {
      pen.setFill(palette.of(box.fill()));
      if (arc == 0) {
        pen.fillRect(r.x(), r.y(), r.width(), r.height());
      } else {
        pen.fillRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
      }
    }
    if (box.edge() != null && box.width() > 0) {
      pen.setStroke(palette.of(box.edge()));
      pen.setLineWidth(box.width());
      dashes(box.dash());
      pen.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
      pen.setLineDashes();
    }
  }

  private void words(Mark.Words words) {
    pen.setFont(words.face().at(words.size()));
    pen.setFill(palette.of(words.ink()));
    pen.setTextAlign(
        switch (words.align()) {
          case LEFT -> TextAlignment.LEFT;
          case CENTER -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    pen.fillText(words.text(), words.x(), words.y());
  }

  private void fill(Mark.Fill fill) {
    pen.setFill(
        tiles.of(
            switch (fill.pattern()) {
              case HATCH -> Tiles.Kind.HATCH;
              case CROSS -> Tiles.Kind.CROSS;
              case STIPPLE -> Tiles.Kind.STIPPLE;
            }));
    Rect r = fill.rect();
    pen.fillRect(r.x(), r.y(), r.width(), r.height());
  }

  private void dot(Mark.Dot dot) {
    pen.setFill(palette.of(dot.ink()));
    double r = dot.radius();
    pen.fillOval(dot.x() - r, dot.y() - r, 2 * r, 2 * r);
  }

  private void line(Mark.Line line) {
    pen.setStroke(palette.of(line.ink()));
    pen.setLineWidth(line.width());
    dashes(line.dash());
    pen.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
    pen.setLineDashes();
  }

  private void shape(Mark.Shape shape) {
    int count = shape.points().size() / 2;
    double[] xs = new double[count];
    double[] ys = new double[count];
    for (int i = 0; i < count; i++) {
      xs[i] = shape.points().get(2 * i);
      ys[i] = shape.points().get(2 * i + 1);
    }
    if (shape.fill() != null) {
      pen.setFill(palette.of(shape.fill()));
      pen.fillPolygon(xs, ys, count);
    }
    if (shape.edge() != null) {
      pen.setStroke(palette.of(shape.edge()));
      pen.setLineWidth(shape.width());
      pen.strokePolygon(xs, ys, count);
    }
  }

  private void dashes(Mark.Dash dash) {
    switch (dash) {
      case SOLID -> pen.setLineDashes();
      case DASHED -> pen.setLineDashes(5, 4);
      case DOTTED -> pen.setLineDashes(1.5, 4);
    }
  }
}
