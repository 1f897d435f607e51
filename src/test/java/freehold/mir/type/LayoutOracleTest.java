package freehold.mir.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sizes, alignments, field offsets and niches are those of the real rustc, for types written by
/// hand and for random ones.
class LayoutOracleTest {
  @TempDir Path folder;

  @Test
  void layoutsEqualThoseOfRustc() throws Exception {
    Assumptions.assumeTrue(hasRustc(), "skipped: rustc is not on this machine");
    RandomTypes types = new RandomTypes(20260101);
    List<Type> all = new ArrayList<>(types.handWritten());
    for (int i = 0; i < 400; i++) {
      all.add(types.next());
    }
    List<String> expected = ask(types.program(all));
    LayoutCalculator layouts = new LayoutCalculator(Target.X86_64);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String actual = types.describe(all.get(i), layouts);
      if (!expected.get(i).equals(actual)) {
        wrong.add("rustc: " + expected.get(i) + "\n ours: " + actual);
      }
    }
    assertTrue(all.size() >= 60);
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean hasRustc() {
    try {
      return new ProcessBuilder("rustc", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (Exception missing) {
      return false;
    }
  }

  private List<String> ask(String program) throws Exception {
    Path source = folder.resolve("layouts.rs");
    Files.writeString(source, program);
    Path binary = folder.resolve("layouts");
    Process compiler =
        new ProcessBuilder("rustc", "-A", "warnings", "-o", binary.toString(), source.toString())
            .redirectErrorStream(true)
            .start();
    String messages = text(compiler);
    assertEquals(0, compiler.waitFor(), messages);
    Process run = new ProcessBuilder(binary.toString()).start();
    return text(run).lines().toList();
  }

  private static String text(Process process) throws Exception {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
