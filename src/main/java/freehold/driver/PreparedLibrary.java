package freehold.driver;

import freehold.rust.std.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The prepared form of our std as a file among the compiled classes.
public final class PreparedLibrary {
  private PreparedLibrary() {}

  /// Writes it under `classes`, the root of the class path.
  public static void write(Path classes) throws IOException {
    Path target = classes.resolve(StandardLibrary.PREPARED.substring(1));
    Files.createDirectories(target.getParent());
    Files.write(target, StandardLibrary.fromText().toStored().toBytes());
  }
}
