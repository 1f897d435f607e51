package freehold.cli;

import freehold.driver.Compilation;
import freehold.driver.Language;
import freehold.driver.SourceText;
import freehold.source.Diagnostic;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program that a command is about, and the edition in which it is written.
final class Source {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "a file of Rust or C source")
  private Path file;

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "2015, 2018, 2021 or 2024 (default)")
  private String edition = Language.RUST.newestEdition();

  @Option(
      names = "--anyway",
      description =
          "Rust: with the borrow check switched off, if only that rejects the program; C: without"
              + " checks, as the hardware would")
  private boolean anyway;

  boolean anyway() {
    return anyway;
  }

  Path file() {
    return file;
  }

  String edition() {
    return Language.RUST
        .edition(edition)
        .orElseThrow(() -> new ParameterException(command.commandLine(), noEdition(edition)));
  }

  static String noEdition(String wanted) {
    return "there is no edition " + wanted + "; say 2015, 2018, 2021 or 2024";
  }

  /// Reads and compiles; a file that cannot be read is misuse.
  Compilation compile() {
    String text = text();
    return anyway
        ? Compilation.anyway(file.toString(), text, edition())
        : Compilation.of(file.toString(), text, edition());
  }

  /// The text of the file; one that cannot be read is misuse.
  String text() {
    try {
      return SourceText.read(file);
    } catch (SourceText.Unreadable problem) {
      throw new ParameterException(command.commandLine(), problem.getMessage());
    }
  }

  /// Compiles and says what is wrong; empty if the program cannot run.
  Optional<Compilation> compiled() {
    Compilation compilation = compile();
    compilation.diagnostics().forEach(Source::print);
    return compilation.isRunnable() ? Optional.of(compilation) : Optional.empty();
  }

  private static void print(Diagnostic diagnostic) {
    System.err.println(diagnostic.headline());
    diagnostic.notes().forEach(note -> System.err.println("  = note: " + note));
  }
}
