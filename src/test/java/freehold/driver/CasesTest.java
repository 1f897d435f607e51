package freehold.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every case of the tree gives what the golden beside it says. `mvn test -Dbless` rewrites
/// goldens.
final class CasesTest {
  private static final Path CASES = Path.of("src", "test", "cases");

  /// Other tests hold the goldens of these, against rustc's and gcc's programs too.
  private static final Set<Path> PROGRAMS =
      Set.of(Path.of("rust", "run"), Path.of("c", "run"), Path.of("c", "anyway"));

  @TestFactory
  Stream<DynamicTest> aCaseGivesWhatItsGoldenSays() throws IOException {
    return files(".rs").stream()
        .flatMap(file ->
            Golden.of(file).stream()
                .map(golden ->
                    DynamicTest.dynamicTest(
                        CASES.relativize(golden.beside(file)).toString(),
                        () -> check(file, golden))));
  }

  private static void check(Path file, Golden golden) throws IOException {
    String ours = golden.of(file, Files.readString(file));
    Path expected = golden.beside(file);
    if (isBlessing()) {
      assertFalse(System.getenv().containsKey("CI"), "goldens are not rewritten under CI");
      Files.writeString(expected, ours);
    }
    assertTrue(Files.exists(expected), "no golden " + expected + ": run mvn test -Dbless");
    assertEquals(Files.readString(expected), ours);
  }

  private static boolean isBlessing() {
    String bless = System.getProperty("bless", "false");
    return !bless.equals("false") && !bless.startsWith("${");
  }

  @Test
  void noGoldenIsLeftWithoutItsCase() throws IOException {
    for (Golden golden : Golden.values()) {
      for (Path file : files(golden.ending())) {
        if (PROGRAMS.contains(CASES.relativize(file.getParent()))) {
          continue;
        }
        Path source = Path.of(file.toString().replaceAll("\\.[a-z]+$", ".rs"));
        assertTrue(Files.exists(source), "an orphan: " + file);
        assertEquals(Optional.of(golden), Golden.of(source), "not due there: " + file);
      }
    }
  }

  @Test
  void aCaseOpensWithASentenceOnWhatItShows() throws IOException {
    for (Path file : files(".rs")) {
      String first = Files.readString(file).lines().findFirst().orElse("");
      assertTrue(first.matches("//[/!]? \\S.*[.:].*"), file + " opens with: " + first);
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
