package freehold.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.machine.MachineLimits;
import freehold.machine.state.Leaks;
import freehold.mir.Program;
import freehold.timeline.Cursor;
import freehold.timeline.Losses;
import freehold.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each case says on its lines with `//~ LOST n` where the last pointer to a block of n bytes goes.
final class LossTest {
  private static final Pattern EXPECTED = Pattern.compile("//~ LOST (\\d+)");

  static Stream<Path> files() {
    return CCases.of("losses").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theLastPointerIsLostWhereTheCaseSays(Path file) {
    Program program = CCases.program(file);
    List<String> found = new ArrayList<>();
    try (Timeline timeline = Timeline.of(program, MachineLimits.DEFAULT, new byte[0])) {
      timeline.recordAll();
      Cursor cursor = timeline.cursor();
      cursor.seek(timeline.steps());
      Losses losses = new Losses(timeline.cursor());
      for (Leaks.Leak leak : Leaks.of(cursor.state())) {
        var site = losses.of(leak.block()).site().orElseThrow();
        int line = program.function(site.function()).sourceAt(site.location()).span().line();
        found.add(line + " " + leak.block().size());
      }
    }
    assertEquals(expected(CCases.text(file)), found.stream().sorted().toList());
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add((i + 1) + " " + matcher.group(1));
      }
    }
    return expected.stream().sorted().toList();
  }
}
