package freehold.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The JavaFX application that opens the window.
public final class App extends Application {
  /// Opens the window and returns when it is closed.
  public static void open(String[] arguments) {
    Application.launch(App.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Freehold")), 1280, 800));
    stage.setTitle("Freehold");
    stage.show();
  }
}
