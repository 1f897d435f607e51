package freehold.c;

import freehold.machine.Machine;
import freehold.machine.MachineLimits;
import freehold.machine.state.Output;
import freehold.mir.Program;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The C programs under `src/test/cases/c`, and how they run.
final class CCases {
  private static final Path FOLDER = Path.of("src/test/cases/c");

  private CCases() {}

  static List<Path> of(String stage) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(stage))) {
      return files.filter(file -> file.toString().endsWith(".c")).sorted().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static CFrontEnd.Compiled compile(Path file) {
    SourceFile source = SourceFile.user(file.toString(), text(file));
    return CFrontEnd.compile(source, (name, quoted, from) -> Optional.empty());
  }

  static Program program(Path file) {
    CFrontEnd.Compiled compiled = compile(file);
    return compiled.program().orElseThrow(() -> new AssertionError(errors(compiled.diagnostics())));
  }

  static List<String> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(Diagnostic::isError).map(Diagnostic::headline).toList();
  }

  /// Runs to the end.
  static Machine run(Program program, String input) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Machine machine = new Machine(program, MachineLimits.DEFAULT, bytes);
    machine.run(100_000_000);
    return machine;
  }

  static String stdout(Machine machine) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Output row : machine.output().first(Integer.MAX_VALUE)) {
      if (row.stream() == 1) {
        out.writeBytes(row.bytes());
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// What stands in `file.in`, empty if there is none.
  static String input(Path file) {
    Path input = file.resolveSibling(file.getFileName().toString().replace(".c", ".in"));
    return Files.exists(input) ? text(input) : "";
  }
}
