package freehold.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Programs print, panic and end as their goldens say, and as rustc's do where it is installed.
///
/// A golden is the standard output; where the program does not end well, a line `exit: N` and the
/// panic's words follow.
class ProgramsTest {
  private static final Path CASES = Path.of("src/test/cases/rust/run");
  private static final Pattern PANIC =
      Pattern.compile("panicked at \\S*?([^/\\s]+\\.rs:\\d+:\\d+:\\n[^\\n]*)");

  @TestFactory
  Stream<DynamicTest> weRunThemAsTheGoldenSays() throws IOException {
    return cases().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> assertEquals(golden(file), ours(file))));
  }

  @TestFactory
  Stream<DynamicTest> rustcRunsThemAsTheGoldenSays() throws IOException {
    return cases().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> assertEquals(golden(file), rustc(file))));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".rs")).sorted().toList();
    }
  }

  private static String golden(Path file) throws IOException {
    return Files.readString(Path.of(file.toString().replaceAll("\\.rs$", ".out")));
  }

  private static String told(String output, int exit, String errors) {
    if (exit == 0) {
      return output;
    }
    Matcher panic = PANIC.matcher(errors);
    return output + "exit: " + exit + "\n" + (panic.find() ? panic.group(1) + "\n" : "");
  }

  private static String ours(Path file) throws IOException {
    Compilation compilation = Compilation.of(file.toString(), Files.readString(file), "2024");
    assertEquals(List.of(), compilation.diagnostics());
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Ended ended =
        Execution.run(
            compilation, new ByteArrayInputStream(new byte[0]), output, errors, Optional.empty());
    assertEquals(Optional.empty(), ended.unsupported());
    assertEquals(Optional.empty(), ended.crash());
    return told(
        output.toString(StandardCharsets.UTF_8),
        ended.exit(),
        errors.toString(StandardCharsets.UTF_8));
  }

  private static String rustc(Path file) throws IOException, InterruptedException {
    Path program = Files.createTempFile("program", "");
    Path errors = Files.createTempFile("program", ".err");
    try {
      List<String> command =
          List.of("rustc", "--edition", "2024", "-A", "warnings", "-o", "" + program, "" + file);
      Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
      byte[] words = compiler.getInputStream().readAllBytes();
      assertEquals(0, compiler.waitFor(), new String(words, StandardCharsets.UTF_8));
      Process run = new ProcessBuilder("" + program).redirectError(errors.toFile()).start();
      String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      run.waitFor(10, TimeUnit.SECONDS);
      return told(output, run.exitValue(), Files.readString(errors));
    } catch (IOException missing) {
      Assumptions.abort("rustc is not installed: " + missing.getMessage());
      return "";
    } finally {
      Files.deleteIfExists(program);
      Files.deleteIfExists(errors);
    }
  }
}
