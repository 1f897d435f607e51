package freehold.ui;

import freehold.driver.Opened;
import freehold.driver.Playback;
import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the compiler rejects, above the text; a click goes to the place.
final class Banner extends VBox {
  private static final int MOST = 4;

  private final Consumer<Diagnostic> chosen;
  private final Runnable runAnyway;
  private Optional<String> warning = Optional.empty();

  Banner(Consumer<Diagnostic> chosen, Runnable runAnyway) {
    this.chosen = chosen;
    this.runAnyway = runAnyway;
    setId("banner");
    getStyleClass().add("banner");
    setManaged(false);
    setVisible(false);
  }

  /// Says that what is typed is not safe, until it is.
  void warn(Optional<String> words) {
    getChildren().removeIf(node -> "warning".equals(node.getId()));
    warning = words;
    warning.ifPresent(this::warning);
    refresh();
  }

  private void warning(String words) {
    Label label = new Label(words);
    label.setId("warning");
    label.getStyleClass().add("message");
    label.setWrapText(true);
    getChildren().addFirst(label);
  }

  private void refresh() {
    setManaged(!getChildren().isEmpty());
    setVisible(!getChildren().isEmpty());
  }

  void show(Opened opened) {
    List<Diagnostic> errors = opened.diagnostics().stream().filter(Diagnostic::isError).toList();
    getChildren().clear();
    warning.ifPresent(this::warning);
    opened
        .playback()
        .map(Playback::aftermath)
        .filter(words -> !words.isEmpty())
        .ifPresent(this::aftermath);
    errors.stream().limit(MOST).forEach(error -> getChildren().add(row(error)));
    if (errors.size() > MOST) {
      Label more = new Label((errors.size() - MOST) + " more");
      more.getStyleClass().add("note");
      getChildren().add(more);
    } else if (errors.size() == 1) {
      errors.getFirst().notes().forEach(this::note);
    }
    if (opened.couldRunAnyway() && opened.playback().isEmpty()) {
      Button button = new Button("Run it anyway");
      button.setId("run-anyway");
      button.setOnAction(_ -> runAnyway.run());
      getChildren().add(button);
    } else if (opened.couldRunAnyway()) {
      note("It runs with the borrow check switched off: go to the end to see what came of it.");
    }
    refresh();
  }

  private void aftermath(List<String> words) {
    note("Nobody checks this run:");
    words.forEach(this::note);
  }

  /// Offers to go on behind a broken rule, or takes the offer back.
  void offer(boolean goesOn) {
    boolean isOffered = getChildren().stream().anyMatch(node -> "go-on".equals(node.getId()));
    if (goesOn == isOffered) {
      return;
    }
    if (goesOn) {
      Button button = new Button("Go on as the hardware would");
      button.setId("go-on");
      button.setOnAction(_ -> runAnyway.run());
      getChildren().add(button);
    } else {
      getChildren().removeIf(node -> "go-on".equals(node.getId()));
    }
    refresh();
  }

  private HBox row(Diagnostic error) {
    Label code = new Label(error.code().map(c -> "error[" + c + "]").orElse("error"));
    code.getStyleClass().add("code");
    code.setMinWidth(USE_PREF_SIZE);
    Label message = new Label(error.message());
    message.getStyleClass().add("message");
    message.setMaxWidth(280);
    Hyperlink place = new Hyperlink("line " + error.span().line());
    place.setMinWidth(USE_PREF_SIZE);
    place.setOnAction(_ -> chosen.accept(error));
    return new HBox(8, code, message, place);
  }

  private void note(String words) {
    Label note = new Label(words);
    note.getStyleClass().add("note");
    getChildren().add(note);
  }
}
