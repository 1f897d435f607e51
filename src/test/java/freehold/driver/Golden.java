package freehold.driver;

import freehold.scene.Detail;
import freehold.scene.ScenePrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is kept beside the cases of a stage, and how it is made.
enum Golden {
  /// The person's own functions as MIR.
  MIR("mir"),
  /// Every step outside our std.
  TRACE("trace"),
  /// Marked moments: see [#scenes].
  SCENE("scene"),
  /// What the program prints.
  OUT("drops");

  /// `//~ SCENE`, `//~ SCENE 2`, `//~ SCENE BYTES`, `//~ SCENE end`.
  private static final Pattern MARK = Pattern.compile("//~ SCENE( [A-Z]+)?( \\d+| end)?");

  private static final int MOST_STOPS = 5_000;

  private final String stage;

  Golden(String stage) {
    this.stage = stage;
  }

  /// What is due beside a case, by the stage that its folder names; cases of the borrow checker say
  /// on their lines what they expect.
  static Optional<Golden> of(Path file) {
    String folder = file.getParent().getFileName().toString();
    for (Golden golden : values()) {
      if (golden.stage.equals(folder)) {
        return Optional.of(golden);
      }
    }
    return Optional.empty();
  }

  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  Path beside(Path file) {
    return Path.of(file.toString().replaceAll("\\.rs$", ending()));
  }

  /// The golden that the case deserves now.
  String of(Path file, String text) {
    Compilation compilation = Compilation.of(file.getFileName().toString(), text, "2024");
    if (!compilation.isRunnable()) {
      throw new AssertionError(compilation.diagnostics().toString());
    }
    return switch (this) {
      case MIR -> compilation.mir(false);
      case TRACE -> trace(compilation);
      case SCENE -> scenes(compilation, text);
      case OUT -> output(compilation);
    };
  }

  private static String trace(Compilation compilation) {
    StringBuilder lines = new StringBuilder();
    Execution.trace(compilation, 10_000, false, line -> lines.append(line).append('\n'));
    return stable(lines.toString());
  }

  private static String output(Compilation compilation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Execution.run(
        compilation,
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream(),
        Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  /// A moment that a case asks for.
  ///
  /// @param stop counts the stops on its line; 0 is the end of the run
  private record Mark(int line, Detail detail, int stop) {}

  /// The moments at which a marked line is reached (for the nth time, where a number says so).
  private static String scenes(Compilation compilation, String text) {
    List<Mark> marks = marks(text);
    if (marks.isEmpty()) {
      throw new AssertionError("no line is marked //~ SCENE");
    }
    try (Playback playback = Execution.record(compilation)) {
      playback.awaitSteps(Long.MAX_VALUE);
      return marks.stream()
          .map(mark ->
              ScenePrinter.print(
                  playback.scene(step(playback, mark), mark.detail, Stride.STATEMENT)))
          .collect(Collectors.collectingAndThen(Collectors.joining("\n"), Golden::stable));
    }
  }

  /// Without what changes whenever our std does: how many steps it took so far, how many blocks of
  /// its own there are. Blocks and frames are numbered as the text meets them.
  private static String stable(String golden) {
    Map<String, String> names = new HashMap<>();
    Matcher ids = Pattern.compile("\\b(block:|frame:|a)\\d+\\b").matcher(golden);
    return ids.replaceAll(
            id -> names.computeIfAbsent(id.group(), i -> id.group(1) + (names.size() + 1)))
        .replaceAll("#\\d+", "#…")
        .replaceAll("(?m)^step \\d+", "step …")
        .replaceAll("(?m)^  \\d+ more\\b", "  … more");
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARK.matcher(lines.get(i));
      while (matcher.find()) {
        String detail = matcher.group(1);
        String which = matcher.group(2) == null ? "1" : matcher.group(2).strip();
        marks.add(
            new Mark(
                i + 1,
                detail == null ? Detail.LAYOUT : Detail.valueOf(detail.strip()),
                which.equals("end") ? 0 : Integer.parseInt(which)));
      }
    }
    return marks;
  }

  private static long step(Playback playback, Mark mark) {
    if (mark.stop == 0) {
      return playback.track().steps();
    }
    long step = 0;
    int hits = 0;
    for (int i = 0; i < MOST_STOPS; i++) {
      var span = playback.scene(step, Detail.CONCEPT, Stride.STATEMENT).moment().span();
      if (span.isPresent() && span.get().line() == mark.line && ++hits == mark.stop) {
        return step;
      }
      long next = playback.travel(step, Travel.FORWARD, Stride.STATEMENT);
      if (next == step) {
        break;
      }
      step = next;
    }
    throw new AssertionError("line " + mark.line + " is not reached " + mark.stop + " times");
  }
}
