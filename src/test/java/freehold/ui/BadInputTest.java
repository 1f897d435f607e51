package freehold.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.driver.Drafts;
import freehold.driver.RustEngine;
import freehold.driver.Travel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Bad input in the window: a message or a picture for each, and the window goes on.
final class BadInputTest extends ApplicationTest {
  private static final String GOOD = "fn main() {\n    let a = 1;\n    let b = a + 1;\n}\n";

  @TempDir Path folder;

  private MainWindow window;

  @Override
  public void start(Stage stage) {
    window = new MainWindow(new RustEngine(), new Drafts(folder.resolve("drafts")));
    stage.setScene(new Scene(window.root(), 1280, 800));
    stage.show();
  }

  @AfterEach
  void close() {
    interact(window::close);
  }

  @Test
  void whatIsNoTextIsRefusedAndTheOldTextStays() throws Exception {
    open("good.rs", GOOD.getBytes(StandardCharsets.UTF_8));
    says("main");
    byte[] binary = {0x7f, 'E', 'L', 'F', 0, 1, 2};
    open("binary.rs", binary);
    says("this is a binary file");
    open("latin1.rs", "fn main() { // caf\u00e9\n}".getBytes(StandardCharsets.ISO_8859_1));
    says("this is not UTF-8 text");
    interact(() -> window.open(folder));
    says("this is a folder");
    interact(() -> window.open(folder.resolve("nowhere.rs")));
    says("there is no such file");
    assertTrue(window.panels().code().text().equals(GOOD));
    goesOn();
  }

  @Test
  void whatIsNoProgramIsRejectedInWords() throws Exception {
    open("empty.rs", new byte[0]);
    says("`main` function not found");
    String nested = "fn main() { " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }\n";
    open("parens.rs", nested.getBytes(StandardCharsets.UTF_8));
    says("nested more than 1000 deep");
    goesOn();
  }

  @Test
  void whatRunsIntoALimitOfTheMachineIsAPicture() throws Exception {
    opens(
        "fn down(n: u64) -> u64 { if n == 0 { 0 } else { 1 + down(n - 1) } }\n"
            + "fn main() { println!(\"{}\", down(1_000_000)); }\n");
    interact(() -> window.go(Travel.END));
    says("guard page");
    opens("fn main() { let v: Vec<u8> = Vec::with_capacity(10_000_000_000); drop(v); }\n");
    interact(() -> window.go(Travel.END));
    says("10000000000 bytes");
    opens("fn main() { let mut n = 0u64; loop { n = n.wrapping_add(1); } }\n");
    waitFor(() -> window.player().status().contains("spins"));
    goesOn();
  }

  private void goesOn() throws Exception {
    opens(GOOD);
    waitFor(() -> window.player().step() == 0);
    interact(() -> window.go(Travel.FORWARD));
    waitFor(() -> window.player().step() > 0);
    says("1");
  }

  private void opens(String text) throws Exception {
    open("opened" + text.hashCode() + ".rs", text.getBytes(StandardCharsets.UTF_8));
    says("main");
  }

  private void open(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    interact(() -> window.open(file));
  }

  private void says(String words) throws Exception {
    waitFor(() -> String.valueOf(window.panels().narration().sentence()).contains(words));
  }

  private void waitFor(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
