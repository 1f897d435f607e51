package freehold.ui;

import freehold.driver.Samples;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar on top: what is open, the ways of stepping, the dials.
final class TopBar extends HBox {
  private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 5.0);

  private static final double ROOMY = 1560;
  private static final double SPARE = 1320;

  private final Label brand = new Label("Freehold");
  private final Label name = new Label();
  private final Label chip = new Label("Rust 2024");
  private final Segments<Stride> strides;
  private final Segments<Detail> details;
  private final FontIcon playIcon = new FontIcon(Feather.PLAY);

  TopBar(Commands commands) {
    getStyleClass().add("top-bar");
    setMinWidth(0);
    widthProperty().addListener((_, _, width) -> compact(width.doubleValue()));
    setId("toolbar");
    brand.getStyleClass().add("brand");
    brand.setMinWidth(USE_PREF_SIZE);
    name.getStyleClass().add("file-name");
    name.setId("file-name");
    name.setMinWidth(60);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(USE_PREF_SIZE);
    strides =
        new Segments<>(
            "stride",
            List.of(Stride.values()),
            Stride.STATEMENT,
            Stride::word,
            commands::setStride);
    details =
        new Segments<>(
            "detail", List.of(Detail.values()), Detail.LAYOUT, TopBar::word, commands::setDetail);
    getChildren().addAll(brand, name, chip, spring());
    files(commands);
    getChildren().add(gap());
    steps(commands);
    getChildren().addAll(speed(commands), gap(), strides, gap(), details, spring());
    looks(commands);
  }

  private void files(Commands commands) {
    getChildren()
        .addAll(
            tool("open", Feather.FOLDER, "open a file (Ctrl+O)", commands::chooseFile),
            samples(commands),
            tool("run", Feather.REFRESH_CW, "run again (Ctrl+R)", commands::runAgain));
  }

  private void steps(Commands commands) {
    Button play = tool("play", Feather.PLAY, "play or pause (F5)", commands::togglePlay);
    play.setGraphic(playIcon);
    play.getStyleClass().add("main");
    way(commands, "start", Feather.SKIP_BACK, "to the start (Home)", Travel.START);
    way(commands, "back", Feather.CHEVRON_LEFT, "one step back (←)", Travel.BACK);
    getChildren().add(play);
    way(commands, "forward", Feather.CHEVRON_RIGHT, "one step (→)", Travel.FORWARD);
    way(commands, "over", Feather.CORNER_UP_RIGHT, "step over a call (F10)", Travel.OVER);
    way(commands, "out", Feather.CORNER_LEFT_UP, "out of this function (⇧F11)", Travel.OUT);
    String cursor = "to the line of the cursor (Ctrl+F10)";
    String point = "to the next breakpoint (F8)";
    getChildren()
        .addAll(
            tool("to-cursor", Feather.ARROW_DOWN_CIRCLE, cursor, commands::toCursor),
            tool("to-breakpoint", Feather.DISC, point, commands::toBreakpoint));
  }

  private void way(Commands commands, String id, Ikon icon, String words, Travel way) {
    getChildren().add(tool(id, icon, words, () -> commands.go(way)));
  }

  private void looks(Commands commands) {
    getChildren()
        .addAll(
            tool("theme", Feather.MOON, "light or dark (Ctrl+D)", commands::toggleTheme),
            tool("projector", Feather.MONITOR, "projector (P)", commands::toggleProjector),
            tool("help", Feather.HELP_CIRCLE, "all keys (?)", commands::toggleHelp));
  }

  /// On a narrow window the words go and the tools stay.
  private void compact(double width) {
    shown(chip, width >= ROOMY);
    shown(brand, width >= SPARE);
    getStyleClass().removeAll("compact", "spare");
    if (width < ROOMY) {
      getStyleClass().add("compact");
    }
    if (width < SPARE) {
      getStyleClass().add("spare");
    }
  }

  private static void shown(Label label, boolean isShown) {
    label.setVisible(isShown);
    label.setManaged(isShown);
  }

  void setName(String text, boolean isUnsaved) {
    name.setText(text + (isUnsaved ? " •" : ""));
  }

  void setEdition(String text) {
    chip.setText(text);
  }

  void setPlaying(boolean isPlaying) {
    playIcon.setIconCode(isPlaying ? Feather.PAUSE : Feather.PLAY);
  }

  void select(Detail detail) {
    details.select(detail);
  }

  void select(Stride stride) {
    strides.select(stride);
  }

  private static String word(Detail detail) {
    String name = detail.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Button tool(String id, Ikon icon, String words, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("tool");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setAccessibleText(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static MenuButton samples(Commands commands) {
    MenuButton button = new MenuButton("Samples");
    button.setId("samples");
    button.getStyleClass().add("tool");
    button.setMinWidth(USE_PREF_SIZE);
    Map<String, Menu> themes = new LinkedHashMap<>();
    for (Samples.Sample sample : Samples.all()) {
      MenuItem item = new MenuItem(sample.title() + "   " + sample.about());
      item.setId("sample-" + sample.title());
      item.setOnAction(_ -> commands.openSample(sample));
      themes.computeIfAbsent(sample.theme(), Menu::new).getItems().add(item);
    }
    button.getItems().addAll(themes.values());
    return button;
  }

  private static MenuButton speed(Commands commands) {
    MenuButton button = new MenuButton("1×");
    button.setId("speed");
    button.getStyleClass().add("tool");
    button.setMinWidth(USE_PREF_SIZE);
    for (double speed : SPEEDS) {
      String words = (speed == Math.rint(speed) ? "" + (int) speed : "" + speed) + "×";
      MenuItem item = new MenuItem(words);
      item.setOnAction(_ -> {
        button.setText(words);
        commands.setSpeed(speed);
      });
      button.getItems().add(item);
    }
    return button;
  }

  private static Region spring() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  private static Region gap() {
    Region region = new Region();
    region.setMinWidth(8);
    return region;
  }
}
