package freehold.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import freehold.machine.Machine;
import freehold.machine.state.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs print and return what they do when gcc compiles them; without gcc, what it was last.
final class RunCasesTest {
  private static final boolean BLESS = Boolean.getBoolean("bless");

  @TempDir private Path folder;

  static Stream<Path> files() {
    return CCases.of("run").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aProgramRunsAsItIsWrittenDown(Path file) throws IOException {
    Path golden = file.resolveSibling(file.getFileName().toString().replace(".c", ".out"));
    String ours = ours(file);
    if (BLESS) {
      Files.writeString(golden, ours);
    }
    assertEquals(Files.readString(golden), ours);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aProgramRunsAsGccHasIt(Path file) throws IOException, InterruptedException {
    assumeTrue(hasGcc(), "gcc is not installed");
    Path program = folder.resolve("program");
    exec(List.of("gcc", "-w", "-o", program.toString(), file.toString(), "-lm"), "");
    Ran ran = exec(List.of(program.toString()), CCases.input(file));
    assertEquals(ran.stdout() + "exit " + ran.exit() + "\n", ours(file));
  }

  private static String ours(Path file) {
    Machine machine = CCases.run(CCases.program(file), CCases.input(file));
    Outcome outcome = machine.outcome().orElseThrow();
    String end =
        outcome instanceof Outcome.Faulted ? outcome.toString() : "exit " + outcome.exitCode();
    return CCases.stdout(machine) + end + "\n";
  }

  static boolean hasGcc() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "gcc")));
  }

  record Ran(String stdout, int exit) {}

  static Ran exec(List<String> command, String input) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String stdout = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IOException(command + " still runs");
    }
    return new Ran(stdout, process.exitValue());
  }
}
