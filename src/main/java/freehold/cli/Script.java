package freehold.cli;

import freehold.driver.SourceText;
import java.nio.file.Path;
import picocli.CommandLine;

/// A text with its name, on its way to a film.
record Script(String name, String text) {
  static Script ofFile(Path file) {
    try {
      return new Script(file.getFileName().toString(), SourceText.read(file));
    } catch (SourceText.Unreadable problem) {
      throw new CommandLine.ParameterException(new CommandLine(new Main()), problem.getMessage());
    }
  }
}
