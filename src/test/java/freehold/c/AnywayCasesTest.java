package freehold.c;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import freehold.machine.Machine;
import freehold.machine.MachineLimits;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.machine.state.Oversight;
import freehold.timeline.Cursor;
import freehold.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wrong programs that nobody checks do what they do on the real hardware: same output, same words
/// of the allocator, same signal.
final class AnywayCasesTest {
  private static final boolean BLESS = Boolean.getBoolean("bless");

  @TempDir private Path folder;

  static Stream<Path> files() {
    return CCases.of("anyway").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRunGoesOnAsItIsWrittenDown(Path file) throws IOException {
    Path golden = file.resolveSibling(file.getFileName().toString().replace(".c", ".out"));
    Machine machine = run(file);
    if (BLESS) {
      Files.writeString(golden, told(machine));
    }
    assertEquals(Files.readString(golden), told(machine));
    assertTrue(machine.overlooked().orElseThrow().first().isPresent(), "no rule was broken");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRunGoesOnAsTheHardwareHasIt(Path file) throws IOException, InterruptedException {
    assumeTrue(RunCasesTest.hasGcc(), "gcc is not installed");
    Path program = folder.resolve("program");
    List<String> compile =
        List.of(
            "gcc", "-w", "-O0", "-fno-stack-protector", "-o", program.toString(), file.toString());
    RunCasesTest.exec(compile, "");
    RunCasesTest.Ran ran = RunCasesTest.exec(List.of(program.toString()), "");
    Machine machine = run(file);
    assertEquals(
        ran.stdout() + "exit " + ran.exit(),
        text(machine, 1) + "exit " + machine.outcome().map(Outcome::exitCode).orElse(-1));
  }

  /// Any step can be reached again, with the same bytes.
  @ParameterizedTest
  @MethodSource("files")
  void aReplayIsTheSameByteByByte(Path file) {
    try (Timeline timeline =
        Timeline.of(CCases.program(file), MachineLimits.DEFAULT, Oversight.UNCHECKED)) {
      timeline.recordUntil(200_000);
      Cursor cursor = timeline.cursor();
      long[] forward = digests(cursor, timeline.steps(), true);
      long[] backward = digests(cursor, timeline.steps(), false);
      assertArrayEquals(forward, backward);
    }
  }

  private static long[] digests(Cursor cursor, long steps, boolean forward) {
    int count = 20;
    long[] digests = new long[count + 1];
    for (int i = 0; i <= count; i++) {
      int at = forward ? i : count - i;
      cursor.seek(steps * at / count);
      MachineState state = cursor.state();
      digests[at] = state.digest();
    }
    return digests;
  }

  private static Machine run(Path file) {
    Machine machine =
        new Machine(CCases.program(file), MachineLimits.DEFAULT, new byte[0], Oversight.UNCHECKED);
    machine.run(20_000_000);
    return machine;
  }

  private static String told(Machine machine) {
    return text(machine, 1)
        + text(machine, 2)
        + "exit "
        + machine.outcome().map(Outcome::exitCode).orElse(-1)
        + "\n";
  }

  private static String text(Machine machine, int stream) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Output row : machine.output().first(Integer.MAX_VALUE)) {
      if (row.stream() == stream) {
        bytes.writeBytes(row.bytes());
      }
    }
    return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
