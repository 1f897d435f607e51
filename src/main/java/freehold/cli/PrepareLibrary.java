package freehold.cli;

import freehold.driver.PreparedLibrary;
import java.io.IOException;
import java.nio.file.Path;

/// Run by the build: parses and expands our std once, so that no start of Freehold has to.
final class PrepareLibrary {
  private PrepareLibrary() {}

  /// Takes the folder of the compiled classes.
  public static void main(String[] arguments) throws IOException {
    PreparedLibrary.write(Path.of(arguments[0]));
  }
}
