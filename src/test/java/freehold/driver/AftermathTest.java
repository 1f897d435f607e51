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
import org.junit.jupiter.api.Test;

/// What an unchecked run of a wrong C program tells when it is over, and who offers one.
final class AftermathTest {
  private static final Path CASES = Path.of("src/test/cases/c/anyway");

  private static Compilation compiled(String name, boolean anyway) throws IOException {
    Path file = CASES.resolve(name);
    String text = Files.readString(file);
    return anyway
        ? Compilation.anyway(file.toString(), text, "2024")
        : Compilation.of(file.toString(), text, "2024");
  }

  private static List<String> aftermath(String name) throws IOException {
    return Execution.run(
            compiled(name, true),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Optional.of(Duration.ofSeconds(20)))
        .aftermath();
  }

  @Test
  void theErrorIsLongBeforeTheSignal() throws IOException {
    List<String> words = aftermath("return-nowhere.c");
    assertTrue(
        words.getFirst().contains("(line 7): write of 1 byte, 8 bytes into"), words::getFirst);
    assertTrue(words.getLast().contains("(line 10)"), words::getLast);
    assertTrue(words.getLast().contains("steps later: segmentation fault"), words::getLast);
  }

  @Test
  void theErrorMayHaveNoSymptom() throws IOException {
    List<String> words = aftermath("reused-block.c");
    assertTrue(words.getFirst().contains("(line 12): read of 1 byte"), words::getFirst);
    assertTrue(words.getLast().startsWith("nothing stops the program"), words::getLast);
  }

  @Test
  void aStoppedRunOffersToGoOnAndTheNextShowsTheSamePlace() throws IOException {
    try (Playback checked = Execution.record(compiled("null-write.c", false));
        Playback unchecked = Execution.record(compiled("null-write.c", true))) {
      checked.awaitSteps(Long.MAX_VALUE);
      unchecked.awaitSteps(Long.MAX_VALUE);
      assertTrue(checked.offersToGoOn());
      assertFalse(unchecked.offersToGoOn());
      assertEquals(checked.track().steps(), unchecked.firstBrokenRule().orElseThrow());
      assertEquals(2, unchecked.aftermath().size());
    }
  }
}
