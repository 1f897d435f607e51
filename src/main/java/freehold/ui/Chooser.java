package freehold.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks a person for a file; tests answer in their place.
interface Chooser {
  Optional<Path> open(Window window);

  Optional<Path> save(Window window, String name);

  /// The platform's own dialogs.
  static Chooser ofPlatform() {
    return new Chooser() {
      @Override
      public Optional<Path> open(Window window) {
        return Optional.ofNullable(dialog().showOpenDialog(window)).map(file -> file.toPath());
      }

      @Override
      public Optional<Path> save(Window window, String name) {
        FileChooser dialog = dialog();
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(window)).map(file -> file.toPath());
      }

      private static FileChooser dialog() {
        FileChooser dialog = new FileChooser();
        dialog
            .getExtensionFilters()
            .add(new FileChooser.ExtensionFilter("Rust and C source", "*.rs", "*.c"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*"));
        return dialog;
      }
    };
  }
}
