package freehold.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.scene.Block;
import freehold.scene.Cell;
import freehold.scene.Detail;
import freehold.scene.FrameBox;
import freehold.scene.Scene;
import freehold.scene.ScenePrinter;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample is compiled, run, and walked forward and back.
final class SamplesTest {
  private static final int MOST_STOPS = 1_000;
  private static final Pattern LITERAL = Pattern.compile("String::from\\(\"([a-z]+)\"\\)");

  static Stream<String> names() {
    return Samples.all().stream().map(Samples.Sample::title);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSampleRunsAndItsPicturesHoldTogether(String name) {
    Samples.Sample sample = sample(name);
    assertFalse(sample.about().isEmpty(), "a sample opens with a sentence");
    Compilation compilation =
        sample.isUnchecked()
            ? Compilation.anyway(sample.name(), sample.text(), "2024")
            : Compilation.of(sample.name(), sample.text(), "2024");
    List<String> errors =
        compilation.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::headline)
            .toList();
    assertEquals(List.of(), errors);
    try (Playback playback = Execution.record(compilation)) {
      playback.awaitSteps(Long.MAX_VALUE);
      List<Long> stops = stops(playback);
      List<String> forward = new ArrayList<>();
      for (long stop : stops) {
        Scene scene = playback.scene(stop, Detail.LAYOUT, Stride.STATEMENT);
        check(scene);
        checkLiterals(sample.text(), scene);
        forward.add(ScenePrinter.print(scene));
      }
      for (int i = stops.size() - 1; i >= 0; i--) {
        Scene back = playback.scene(stops.get(i), Detail.LAYOUT, Stride.STATEMENT);
        assertEquals(forward.get(i), ScenePrinter.print(back), "step " + stops.get(i));
      }
    }
  }

  private static Samples.Sample sample(String name) {
    return Samples.all().stream().filter(s -> s.title().equals(name)).findFirst().orElseThrow();
  }

  private static List<Long> stops(Playback playback) {
    List<Long> stops = new ArrayList<>(List.of(0L));
    while (stops.size() < MOST_STOPS) {
      long next = playback.travel(stops.getLast(), Travel.FORWARD, Stride.STATEMENT);
      if (next == stops.getLast()) {
        break;
      }
      stops.add(next);
    }
    return stops;
  }

  /// A text that a sample hands to `from` lies in static data at every step, also after the last.
  private static void checkLiterals(String source, Scene scene) {
    Set<String> texts = new HashSet<>();
    for (Block block : scene.statics()) {
      texts.add(block.cells().stream().map(Cell::text).collect(Collectors.joining()));
    }
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      assertTrue(texts.contains(literal.group(1)), literal.group(1) + " is not in " + texts);
    }
    for (FrameBox frame : scene.frames()) {
      boolean isLastStep = scene.moment().isOver();
      assertFalse(isLastStep && frame.note().equals("no variables yet"), frame.function());
    }
  }

  /// Every live pointer has exactly one arrow or stub, and no two things share an id.
  private static void check(Scene scene) {
    Set<Object> ids = new HashSet<>();
    scene.cells().forEach(cell -> assertTrue(ids.add(cell.id()), "twice: " + cell.id()));
    Set<Object> starts = new HashSet<>();
    scene.arrows().forEach(arrow -> assertTrue(starts.add(arrow.from()), "two arrows"));
    assertTrue(ids.containsAll(starts));
    assertFalse(scene.narration().full().isBlank());
    long pointers =
        scene.cells().stream()
            .filter(cell -> cell.shown() instanceof Cell.Shown.Pointer)
            .filter(cell -> cell.state() == Cell.State.LIVE)
            .filter(cell -> !scene.retracted().contains(cell.id()))
            .count();
    assertEquals(pointers, scene.arrows().size());
  }
}
