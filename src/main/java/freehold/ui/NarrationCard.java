package freehold.ui;

import freehold.scene.EventKind;
import freehold.scene.Moment;
import freehold.scene.Narration;
import freehold.scene.Scene;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// The sentence of the step, with its number and the kind of event.
final class NarrationCard extends VBox {
  private final Label number = new Label("Step #0");
  private final Label badge = new Label("start");
  private final TextFlow words = new TextFlow();
  private final ToggleGroup lengths = new ToggleGroup();
  private Narration.Length length = Narration.Length.FULL;
  private Palette palette = Palette.LIGHT;
  private double size = 14.5;
  private Scene scene;

  NarrationCard() {
    setId("narration");
    getStyleClass().add("card");
    number.getStyleClass().add("step-number");
    badge.getStyleClass().add("badge");
    badge.setId("event-kind");
    HBox head = new HBox(10, number, badge, spring());
    head.setAlignment(Pos.CENTER_LEFT);
    for (Narration.Length choice : Narration.Length.values()) {
      head.getChildren().add(lengthButton(choice));
    }
    words.setId("sentence");
    words.setLineSpacing(4);
    words.setAccessibleRole(AccessibleRole.TEXT);
    words.setMinHeight(0);
    VBox.setVgrow(words, Priority.ALWAYS);
    getChildren().addAll(head, words);
  }

  private ToggleButton lengthButton(Narration.Length choice) {
    ToggleButton button = new ToggleButton(choice.name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().add("word-toggle");
    button.setToggleGroup(lengths);
    button.setSelected(choice == length);
    button.setOnAction(_ -> {
      length = choice;
      button.setSelected(true);
      refresh();
    });
    return button;
  }

  private static Region spring() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  void setPalette(Palette palette) {
    this.palette = palette;
    refresh();
  }

  void setSize(double size) {
    this.size = size;
    refresh();
  }

  void show(Scene scene) {
    this.scene = scene;
    refresh();
  }

  /// Shows a message in the place of a sentence, such as a rejection.
  void say(String title, String kind, String sentence) {
    scene = null;
    number.setText(title);
    badge.setText(kind);
    tone(Ink.FAULT);
    words.getChildren().setAll(Prose.of(sentence, size, palette));
    words.setAccessibleText(sentence);
  }

  String sentence() {
    return words.getAccessibleText();
  }

  private void refresh() {
    if (scene == null) {
      return;
    }
    Moment moment = scene.moment();
    EventKind kind = scene.narration().kind();
    number.setText(String.format("Step #%,d", moment.stepIndex()));
    badge.setText(kind.word());
    tone(ink(kind));
    String sentence = scene.narration().text(length);
    words.getChildren().setAll(Prose.of(sentence, size, palette));
    words.setAccessibleText(sentence.replace("`", ""));
  }

  private void tone(Ink ink) {
    badge.setFont(Face.TEXT_BOLD.at(11.5));
    badge.setStyle(
        "-fx-background-color: "
            + palette.css(ink)
            + "; -fx-text-fill: "
            + palette.css(Ink.ON_FILL)
            + ";");
  }

  private static Ink ink(EventKind kind) {
    return switch (kind) {
      case ALLOCATE, MOVE -> Ink.OWNER;
      case BORROW, BORROW_END -> Ink.SHARED;
      case REALLOCATE -> Ink.MUTABLE;
      case FREE, PANIC, FAULT, BROKEN_RULE, STRAY_RETURN, SECOND_NAME -> Ink.FAULT;
      case START, DECLARE, ASSIGN, COPY, DROP, SCOPE_END, CALL, RETURN, BRANCH, OUTPUT, END ->
          Ink.PILL;
    };
  }
}
