package freehold.rust.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Programs that say what they drop: rustc, where it is installed, drops in the order that our
/// goldens say.
class DropOrderTest {
  private static final Path CASES = Path.of("src/test/cases/rust/drops");

  @TestFactory
  Stream<DynamicTest> rustcDropsAsTheGoldenSays() throws IOException {
    return cases().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> assertEquals(Files.readString(golden(file)), rustc(file))));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".rs")).sorted().toList();
    }
  }

  private static Path golden(Path file) {
    return Path.of(file.toString().replaceAll("\\.rs$", ".out"));
  }

  private static String rustc(Path file) throws IOException, InterruptedException {
    Path program = Files.createTempFile("drops", "");
    try {
      Process compiler =
          new ProcessBuilder(
                  "rustc",
                  "--edition",
                  "2024",
                  "-A",
                  "warnings",
                  "-o",
                  program.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      compiler.getInputStream().readAllBytes();
      assertEquals(0, compiler.waitFor());
      Process run =
          new ProcessBuilder(program.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      run.waitFor(10, TimeUnit.SECONDS);
      return text;
    } catch (IOException missing) {
      Assumptions.abort("rustc is not installed: " + missing.getMessage());
      return "";
    } finally {
      Files.deleteIfExists(program);
    }
  }
}
