package freehold.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programs that only the borrow checker rejects, run with the check switched off: each case says
/// on its lines what the checker finds and where the machine stops; without a `FAULT` the run is
/// safe.
final class RunAnywayTest {
  private static final Path CASES = Path.of("src/test/cases/rust/anyway");

  @TestFactory
  Stream<DynamicTest> runsGoAsFarAsTheirFault() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> cases = files.filter(f -> f.toString().endsWith(".rs")).sorted().toList();
      return cases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    assertFalse(Compilation.of(file.toString(), text, "2024").isRunnable());
    Compilation anyway = Compilation.anyway(file.toString(), text, "2024");
    Ended ended =
        Execution.run(
            anyway,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Optional.of(Duration.ofSeconds(20)));
    List<String> lines = text.lines().toList();
    RunVerdict verdict = Execution.verdict(anyway, ended);
    String mark = "//~ ERROR " + verdict.error().code().map(Object::toString).orElse("error");
    String blamed = lines.get(verdict.error().span().line() - 1);
    assertTrue(blamed.contains(mark), blamed);
    Optional<String> fault = lines.stream().filter(l -> l.contains("//~ FAULT ")).findFirst();
    assertEquals(fault.map(line -> lines.indexOf(line) + 1), ended.faultAt().map(at -> at.line()));
    String words = fault.map(l -> l.replaceFirst(".*//~ FAULT ", "")).orElse("Safe in this run");
    assertTrue(verdict.words().contains(words), verdict.words());
  }

  @Test
  void aTypeErrorCannotBeRun() {
    Compilation anyway = Compilation.anyway("a.rs", "fn main() { let x: i32 = \"\"; }", "2024");
    assertFalse(anyway.isRunnable());
    assertFalse(anyway.couldRunAnyway());
  }

  @Test
  void whatIsNotRejectedRunsAsAlways() {
    Compilation anyway = Compilation.anyway("a.rs", "fn main() { let x = 1; }", "2024");
    assertTrue(anyway.isRunnable());
    assertFalse(anyway.couldRunAnyway());
  }
}
