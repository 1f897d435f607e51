package freehold.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Misuse ends with 2, a rejected program with 1, and both say why.
final class MainTest {
  @TempDir Path folder;

  /// What a command printed and the status it ended with.
  private record Said(int exit, String out, String errors) {}

  private static Said say(String... arguments) {
    PrintStream out = System.out;
    PrintStream errors = System.err;
    ByteArrayOutputStream newOut = new ByteArrayOutputStream();
    ByteArrayOutputStream newErrors = new ByteArrayOutputStream();
    System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(newErrors, true, StandardCharsets.UTF_8));
    try {
      int exit = Main.execute(arguments);
      System.out.flush();
      return new Said(
          exit,
          newOut.toString(StandardCharsets.UTF_8),
          newErrors.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(errors);
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aFileThatIsNotThereIsMisuse() {
    String missing = folder.resolve("missing.rs").toString();
    for (String[] call :
        new String[][] {{missing}, {"run", missing}, {"check", missing}, {"film", missing}}) {
      Said said = say(call);
      assertEquals(2, said.exit, said.errors);
      assertFalse(said.errors.contains("at freehold"), said.errors);
    }
    assertTrue(say(missing).errors.contains("there is no such file"));
  }

  @Test
  void aSizeThatIsNoSizeIsMisuse() throws IOException {
    String program = file("empty.rs", "fn main() {}");
    String film = folder.resolve("x.png").toString();
    for (String size : new String[] {"wide", "100", "0x0", "99999x99999", "-4x4"}) {
      Said said = say("film", program, "-o", film, "--size=" + size);
      assertEquals(2, said.exit, said.errors);
      assertTrue(said.errors.contains("--size"), said.errors);
    }
    assertFalse(Files.exists(Path.of(film)));
  }

  @Test
  void aRejectedProgramSaysWhereAndEndsWithOne() throws IOException {
    String program = file("wrong.rs", "fn main() {\n    let x: i32 = true;\n}\n");
    Said said = say("run", program);
    assertEquals(1, said.exit);
    assertTrue(said.errors.contains("error[E0308]"), said.errors);
    assertTrue(said.errors.contains("wrong.rs:2:18"), said.errors);
  }

  @Test
  void aPanicEndsWith101AndAnExitWithItsStatus() throws IOException {
    assertEquals(101, say("run", file("panic.rs", "fn main() { panic!(\"no\"); }")).exit);
    assertEquals(7, say("run", file("exit.rs", "fn main() { std::process::exit(7); }")).exit);
    assertEquals(3, say("run", file("exit.c", "int main(void) { return 3; }")).exit);
  }

  @Test
  void aFilmThatFailsLeavesNothingBehind() throws IOException {
    String film = folder.resolve("no.png").toString();
    Said said = say("film", file("no.rs", "fn no() {}"), "-o", film);
    assertEquals(1, said.exit, said.errors);
    try (var left = Files.list(folder)) {
      assertEquals(0, left.filter(path -> path.toString().endsWith(".part")).count());
    }
  }
}
