package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import freehold.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the printer writes parses to the tree that it was given.
final class PrintingTest {
  private static final Path STD = Path.of("src/main/resources/freehold/rust/std");
  private static final Path CORPUS = Path.of(System.getProperty("corpus", "../../corpus"));

  @Test
  void ourStdSurvives() throws IOException {
    assertSurvive(files(STD, ".rs"), Edition.E2024);
  }

  @Test
  void theDocumentationSurvives() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus, see shared/tools/rust_corpus.py");
    for (Path file : files(CORPUS, "case.rs")) {
      Edition edition = edition(file);
      RustParser.Parsed parsed = Rust.deep(() -> parse(file, edition));
      if (parsed.diagnostics().isEmpty()) {
        assertSurvive(List.of(file), edition);
      }
    }
  }

  @Test
  void acceptedProgramsParseAndExpand() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus, see shared/tools/rust_corpus.py");
    for (String source : List.of("book", "rbe")) {
      for (Path file : files(CORPUS.resolve(source), "case.rs")) {
        String expected = Files.readString(file.resolveSibling("expect.json"));
        if (!expected.contains("\"kind\": \"compile_error\"")) {
          List<String> problems =
              Rust.deep(() -> Rust.problems(read(file), edition(file))).stream()
                  .filter(problem -> !problem.contains("[unsupported]"))
                  .toList();
          assertEquals(List.of(), problems, file.toString());
        }
      }
    }
  }

  private static void assertSurvive(List<Path> files, Edition edition) {
    for (Path file : files) {
      Rust.deep(() -> {
        Crate crate = parse(file, edition).crate();
        String printed = SyntaxPrinter.print(crate);
        RustParser.Parsed again = Rust.parse(printed, edition);
        assertEquals(List.of(), Rust.messages(again.diagnostics()), file + "\n" + printed);
        assertEquals(Shape.of(crate.items()), Shape.of(again.crate().items()), file::toString);
        return true;
      });
    }
  }

  private static RustParser.Parsed parse(Path file, Edition edition) {
    return RustParser.parse(SourceFile.user(file.toString(), read(file)), edition);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Edition edition(Path file) {
    String expected = read(file.resolveSibling("expect.json"));
    int at = expected.indexOf("\"edition\": \"") + 12;
    return Edition.valueOf("E" + expected.substring(at, at + 4));
  }

  private static List<Path> files(Path root, String end) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }
}
