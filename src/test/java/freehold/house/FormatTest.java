package freehold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every file is as google-java-format writes it; `-Dformat.apply=true` rewrites those that differ.
final class FormatTest {
  private static final boolean APPLY = Boolean.getBoolean("format.apply");

  @Test
  void everyFileIsFormatted() {
    List<String> wrong =
        Sources.all().parallelStream()
            .filter(file -> !isFormatted(file))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), wrong, "format with: mvn test -Dtest=FormatTest -Dformat.apply=true");
  }

  private static boolean isFormatted(Path file) {
    String text = Sources.text(file);
    try {
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (!formatted.equals(text) && APPLY) {
        Files.writeString(file, formatted);
        return true;
      }
      return formatted.equals(text);
    } catch (FormatterException | IOException problem) {
      throw new AssertionError(file + ": " + problem.getMessage(), problem);
    }
  }
}
