package freehold.ui.film;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/// Writes pictures that tests took under `target/pictures`, for people to look at.
public final class Snapshots {
  private Snapshots() {}

  public static Path write(String name, WritableImage image) throws IOException {
    Path file = Path.of("target", "pictures", name + ".png");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        Reel reel = new AnimatedPng(out)) {
      reel.add(Still.of(image), 0);
    }
    return file;
  }
}
