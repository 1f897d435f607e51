package freehold.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Run by the build once: does what people do, so that the AOT cache knows the classes it takes.
final class Training {
  private Training() {}

  /// Takes a list of programs, as `run --batch` does, and the film to make of the first.
  public static void main(String[] arguments) throws IOException {
    String first = Files.readAllLines(Path.of(arguments[0])).get(0);
    Main.execute("run", "--batch", arguments[0]);
    Main.execute("check", first);
    Main.execute("film", first, "-o", arguments[1]);
    System.out.flush();
    System.exit(0);
  }
}
