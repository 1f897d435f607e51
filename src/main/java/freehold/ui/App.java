package freehold.ui;

import freehold.driver.Drafts;
import freehold.driver.Engine;
import freehold.driver.Samples;
import freehold.ui.theme.Quiet;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The JavaFX application that opens the window.
public final class App extends Application {
  private static Engine engine;
  private static Optional<Path> file = Optional.empty();

  private MainWindow window;

  /// Opens the window and returns when it is closed.
  ///
  /// @param opened the file to begin with, else the first sample
  public static void open(Engine engineToUse, Optional<Path> opened) {
    engine = engineToUse;
    file = opened;
    Quiet.silence();
    Application.launch(App.class);
  }

  @Override
  public void start(Stage stage) {
    window = new MainWindow(engine, Drafts.atHome());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(1600, screen.getWidth() * 0.95);
    double height = Math.min(1000, screen.getHeight() * 0.95);
    stage.setScene(new Scene(window.root(), width, height));
    stage.setTitle("Freehold");
    stage.setOnCloseRequest(request -> {
      if (!window.mayClose()) {
        request.consume();
      }
    });
    stage.show();
    file.ifPresentOrElse(window::open, () -> window.openSample(Samples.first()));
  }

  @Override
  public void stop() {
    window.close();
  }
}
