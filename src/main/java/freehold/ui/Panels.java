package freehold.ui;

import freehold.scene.Listing;
import freehold.scene.Scene;
import freehold.scene.SceneId;
import freehold.ui.code.CodeView;
import freehold.ui.memory.MemoryView;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import freehold.ui.timeline.TimelineView;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The parts of the window and where they stand.
final class Panels extends StackPane {
  private static final double LEFT = 430;

  private final CodeView code = new CodeView();
  private final NarrationCard narration = new NarrationCard();
  private final TextArea output = Card.output();
  private final Label lastLines = Card.lastLines();
  private final MemoryView memory = new MemoryView();
  private final TimelineView timeline = new TimelineView();
  private final Help help = new Help();
  private final BorderPane frame = new BorderPane();
  private final VBox left;
  private final Banner banner;

  Panels(TopBar bar, Runnable runAnyway) {
    getStyleClass().add("window");
    banner = new Banner(error -> code.goTo(error.span().line(), error.span().column()), runAnyway);
    VBox codeCard = new VBox(banner, code.node());
    codeCard.getStyleClass().addAll("card", "code-card");
    VBox.setVgrow(code.node(), Priority.ALWAYS);
    VBox outputCard = Card.titled("Output", new StackPane(output, lastLines));
    narration.setPrefHeight(214);
    narration.setMinHeight(150);
    outputCard.setPrefHeight(130);
    outputCard.setMinHeight(84);
    left = new VBox(10, codeCard, narration, outputCard);
    VBox.setVgrow(codeCard, Priority.ALWAYS);
    left.setPrefWidth(LEFT);
    left.setMinWidth(300);
    SplitPane split = new SplitPane(left, memory);
    SplitPane.setResizableWithParent(left, false);
    split.setDividerPositions(0.27);
    BorderPane.setMargin(split, new Insets(10, 10, 2, 10));
    frame.setTop(bar);
    frame.setCenter(split);
    frame.setBottom(timeline);
    getChildren().addAll(frame, help);
  }

  CodeView code() {
    return code;
  }

  NarrationCard narration() {
    return narration;
  }

  TextArea output() {
    return output;
  }

  void showOutput(String text) {
    if (output.isVisible()) {
      if (!output.getText().equals(text)) {
        output.setText(text);
        output.positionCaret(text.length());
      }
      return;
    }
    List<String> lines = text.lines().toList();
    lastLines.setText(
        String.join("\n", lines.subList(Math.max(0, lines.size() - 4), lines.size())));
  }

  /// In films nothing moves by itself.
  void setDirected() {
    memory.setDirected(true);
    output.setVisible(false);
    lastLines.setVisible(true);
  }

  MemoryView memory() {
    return memory;
  }

  TimelineView timeline() {
    return timeline;
  }

  Banner banner() {
    return banner;
  }

  Help help() {
    return help;
  }

  /// The source line of an instruction of the picture, 0 if the id is no instruction's.
  int lineOf(Optional<SceneId> id, Optional<Scene> scene) {
    if (id.isEmpty() || scene.isEmpty()) {
      return 0;
    }
    for (Listing listing : scene.get().listings()) {
      for (Listing.Instruction instruction : listing.instructions()) {
        if (listing.id().at(instruction.address()).equals(id.get())) {
          return instruction.line();
        }
      }
    }
    return 0;
  }

  void setPalette(Palette palette) {
    setStyle(Look.of(palette) + " -fx-base: " + palette.css(Ink.CARD) + ";");
    code.setPalette(palette);
    narration.setPalette(palette);
    memory.setPalette(palette);
    timeline.setPalette(palette);
  }

  /// The projector: everything larger, no chrome.
  void setProjector(boolean isOn) {
    getStyleClass().remove("projector");
    if (isOn) {
      getStyleClass().add("projector");
    }
    frame.getTop().setVisible(!isOn);
    frame.getTop().setManaged(!isOn);
    code.setSize(isOn ? 20 : 14);
    narration.setSize(isOn ? 24 : 14.5);
    narration.setPrefHeight(isOn ? 280 : 214);
    left.setPrefWidth(isOn ? 560 : LEFT);
    memory.setPresentation(isOn ? 1.45 : 1, !isOn);
    timeline.setChrome(!isOn);
  }
}
