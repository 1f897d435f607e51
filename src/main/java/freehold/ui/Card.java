package freehold.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The small cards of the left column.
final class Card {
  private Card() {}

  static VBox titled(String title, Node content) {
    Label label = new Label(title);
    label.getStyleClass().add("section-title");
    VBox card = new VBox(label, content);
    card.getStyleClass().add("card");
    VBox.setVgrow(content, Priority.ALWAYS);
    return card;
  }

  /// The last lines of the output for films, where a text area without a window stays empty.
  static Label lastLines() {
    Label label = new Label();
    label.getStyleClass().add("output");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setAlignment(Pos.TOP_LEFT);
    label.setVisible(false);
    return label;
  }

  static TextArea output() {
    TextArea area = new TextArea();
    area.setId("output");
    area.setEditable(false);
    area.setFocusTraversable(true);
    area.setPromptText("nothing yet");
    area.getStyleClass().add("output");
    area.setAccessibleText("what the program printed");
    return area;
  }
}
