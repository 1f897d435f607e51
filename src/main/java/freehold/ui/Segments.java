package freehold.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of choices of which one is on.
final class Segments<T> extends HBox {
  private final List<T> choices;
  private final ToggleGroup group = new ToggleGroup();

  Segments(String id, List<T> choices, T first, Function<T, String> words, Consumer<T> chosen) {
    this.choices = choices;
    setId(id);
    setStyle("-fx-alignment: center-left");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton(words.apply(choice));
      button.setId(id + "-" + words.apply(choice).toLowerCase(java.util.Locale.ROOT));
      button.getStyleClass().setAll("toggle-button", "segment");
      button.setToggleGroup(group);
      button.setSelected(choice == first);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        button.setSelected(true);
        chosen.accept(choice);
      });
      getChildren().add(button);
    }
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  void select(T choice) {
    group.selectToggle(group.getToggles().get(choices.indexOf(choice)));
  }
}
