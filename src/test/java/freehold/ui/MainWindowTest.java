package freehold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.driver.Drafts;
import freehold.driver.Samples;
import freehold.scene.Detail;
import freehold.ui.film.Snapshots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a person uses it: keys, buttons, slider, editor, files.
final class MainWindowTest extends ApplicationTest {
  @TempDir Path folder;

  private MainWindow window;
  private Path chosen;

  @Override
  public void start(Stage stage) {
    window = new MainWindow(new FakeEngine(), new Drafts(folder.resolve("drafts")));
    window.setChooser(
        new Chooser() {
          @Override
          public Optional<Path> open(Window owner) {
            return Optional.ofNullable(chosen);
          }

          @Override
          public Optional<Path> save(Window owner, String name) {
            return Optional.ofNullable(chosen);
          }
        });
    stage.setScene(new Scene(window.root(), 1600, 1000));
    stage.show();
    window.openSample(Samples.first());
  }

  @AfterEach
  void close() {
    interact(window::close);
  }

  @Test
  void keysStepForwardAndBack() throws Exception {
    stepIs(0);
    clickOn("#narration");
    press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    stepIs(1);
    press(KeyCode.END).release(KeyCode.END);
    stepIs(96);
    press(KeyCode.LEFT).release(KeyCode.LEFT);
    stepIs(95);
    press(KeyCode.HOME).release(KeyCode.HOME);
    stepIs(0);
  }

  @Test
  void noButtonIsCutOnANarrowWindow() {
    interact(() -> {
      window.root().resize(1200, 800);
      window.root().applyCss();
      window.root().layout();
    });
    for (String id : List.of("#open", "#forward", "#theme", "#projector", "#help")) {
      var bounds = lookup(id).query().localToScene(lookup(id).query().getBoundsInLocal());
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 1200, id + " at " + bounds);
    }
  }

  @Test
  void buttonsStepAndTheSliderSeeks() throws Exception {
    stepIs(0);
    clickOn("#forward");
    stepIs(1);
    clickOn("#back");
    stepIs(0);
    Slider slider = lookup("#slider").query();
    interact(() -> slider.setValue(41));
    stepIs(41);
    assertTrue(window.panels().narration().sentence().contains("is full"));
  }

  @Test
  void theDetailDialChangesThePicture() throws Exception {
    stepIs(0);
    clickOn("#detail-machine");
    waitFor(() -> window.player().detail() == Detail.MACHINE);
  }

  @Test
  void thingsOfThePictureHaveWords() throws Exception {
    stepIs(0);
    waitFor(() -> lookup("#memory").query().getScene() != null);
    waitFor(() -> !lookup(node -> "block:4".equals(node.getId())).queryAll().isEmpty());
    Node block = lookup(node -> "block:4".equals(node.getId())).query();
    assertTrue(block.getAccessibleText().contains("Vec<i32> buffer"));
  }

  @Test
  void anEditIsCompiledAgainAndKeptAsADraft() throws Exception {
    stepIs(0);
    interact(() -> window.panels().code().requestFocus());
    write("// mine\n");
    waitFor(() -> window.document().isChanged(window.panels().code().text()));
    waitFor(() -> Files.exists(folder.resolve("drafts")) && hasDraft("// mine"));
    write("reject");
    waitFor(() -> window.panels().banner().isVisible());
    Snapshots.write("rejected", interactive());
    window.document().open(Samples.first());
    assertTrue(window.document().open(Samples.first()).contains("// mine"));
  }

  @Test
  void filesOpenAndBadFilesSaySo() throws Exception {
    stepIs(0);
    chosen = Files.writeString(folder.resolve("mine.rs"), "fn main() {}\n");
    clickOn("#open");
    waitFor(() -> window.document().name().equals("mine.rs"));
    chosen = folder.resolve("missing.rs");
    interact(window::chooseFile);
    waitFor(() -> window.panels().narration().sentence().contains("no such file"));
    assertEquals("fn main() {}\n", window.panels().code().text());
  }

  @Test
  void whatCannotBeKeptIsNotReplaced() throws Exception {
    stepIs(0);
    Files.writeString(folder.resolve("drafts"), "a file where the drafts' folder should be");
    interact(() -> window.panels().code().requestFocus());
    write("// mine\n");
    waitFor(() -> window.panels().code().text().contains("// mine"));
    waitFor(() -> warning().contains("cannot be saved"));
    interact(() -> window.openSample(Samples.all().getLast()));
    String kept = window.panels().code().text();
    assertTrue(kept.contains("// mine"), kept);
    assertFalse(asked());
    assertTrue(asked());
    chosen = folder.resolve("drafts/mine.rs");
    interact(window::save);
    assertTrue(window.panels().narration().sentence().contains("cannot be saved"));
    Files.delete(folder.resolve("drafts"));
    interact(window::save);
    assertTrue(Files.readString(chosen).contains("// mine"));
    assertEquals("", warning());
  }

  private String warning() {
    return lookup("#warning").queryAll().stream()
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElse("");
  }

  private boolean asked() throws Exception {
    return WaitForAsyncUtils.asyncFx(window::mayClose).get();
  }

  @Test
  void breakpointsAreSetInTheGutterAndRunTo() throws Exception {
    stepIs(0);
    interact(() -> window.panels().code().toggleBreakpoint(4));
    press(KeyCode.F8).release(KeyCode.F8);
    stepIs(40);
  }

  @Test
  void theProjectorHasNoChromeAndEscapeLeaves() throws Exception {
    stepIs(0);
    interact(window::toggleProjector);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(lookup("#toolbar").query().isVisible());
    Snapshots.write("projector", interactive());
    interact(window::escape);
    assertTrue(lookup("#toolbar").query().isVisible());
  }

  @Test
  void looksAsItShould() throws Exception {
    stepIs(0);
    interact(() -> window.player().goTo(41));
    stepIs(41);
    Thread.sleep(600);
    Snapshots.write("window-light", interactive());
    interact(window::toggleTheme);
    Snapshots.write("window-dark", interactive());
    interact(window::toggleHelp);
    Snapshots.write("window-help", interactive());
  }

  private javafx.scene.image.WritableImage interactive() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> window.root().getScene().snapshot(null)).get();
  }

  private boolean hasDraft(String start) throws Exception {
    try (var files = Files.list(folder.resolve("drafts"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains(start)) {
          return true;
        }
      }
    }
    return false;
  }

  private void stepIs(long step) throws Exception {
    String text = "#" + step;
    waitFor(() -> text.equals(lookup("#step").queryLabeled().getText()));
  }

  private static void waitFor(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
