package freehold.rust.borrowck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.driver.Compilation;
import freehold.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each case says on its lines which errors rustc reports there: exactly these, no more.
class BorrowCasesTest {
  private static final Path CASES = Path.of("src/test/cases/rust/borrowck");
  private static final Pattern EXPECTED = Pattern.compile("//~ ERROR (\\w+)");

  @TestFactory
  Stream<DynamicTest> errorsStandOnTheirLines() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> cases = files.filter(f -> f.toString().endsWith(".rs")).sorted().toList();
      return cases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    Set<String> expected = new TreeSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add(matcher.group(1) + " on line " + (i + 1));
      }
    }
    Set<String> found = new TreeSet<>();
    for (Diagnostic error : Compilation.of(file.toString(), text, "2024").diagnostics()) {
      found.add(
          error.code().map(Object::toString).orElse("error") + " on line " + error.span().line());
    }
    assertEquals(expected, found);
  }
}
