package freehold.ui.code;

import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// Line numbers, with breakpoints that a click sets and clears.
final class Gutter implements SideDecorator {
  private final Palette palette;
  private final CodeMarks marks;
  private final double size;
  private final IntConsumer toggled;

  Gutter(Palette palette, CodeMarks marks, double size, IntConsumer toggled) {
    this.palette = palette;
    this.marks = marks;
    this.size = size;
    this.toggled = toggled;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return size * 4.2;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return line(index);
  }

  @Override
  public Node getNode(int index) {
    return line(index);
  }

  private Node line(int index) {
    int number = index + 1;
    Circle dot = new Circle(size * 0.36, palette.of(Ink.FAULT));
    boolean isSet = marks.breakpoints().contains(number);
    boolean hasError = marks.diagnostics().stream().anyMatch(d -> d.span().line() == number);
    dot.setVisible(isSet || hasError);
    if (hasError && !isSet) {
      dot.setFill(null);
      dot.setStroke(palette.of(Ink.FAULT));
    }
    Label label = new Label(Integer.toString(number));
    label.setFont(Face.MONO.at(Math.round(size * 0.82)));
    boolean isCurrent = marks.currentLine() == number;
    label.setTextFill(palette.of(isCurrent ? Ink.TEXT : Ink.FAINT));
    label.setMinWidth(size * 1.9);
    label.setAlignment(Pos.CENTER_RIGHT);
    HBox box = new HBox(4, dot, label);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setPadding(new javafx.geometry.Insets(0, 0, 0, 6));
    box.setId("gutter-" + number);
    String left = isCurrent ? palette.css(Ink.CURRENT_EDGE) : "transparent";
    String right = marks.isInScope(number) ? palette.css(Ink.DIM) : "transparent";
    String top = number == marks.scopeFrom() ? right : "transparent";
    String bottom = number == marks.scopeTo() ? right : "transparent";
    box.setStyle(
        "-fx-border-color: %s %s %s %s; -fx-border-width: 1 1.5 1 3;"
            .formatted(top, right, bottom, left));
    box.setOnMouseClicked(_ -> toggled.accept(number));
    return box;
  }
}
