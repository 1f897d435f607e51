package freehold.cli;

import freehold.driver.Opened;
import freehold.driver.Playback;
import freehold.driver.RustEngine;
import freehold.driver.Stride;
import freehold.scene.Detail;
import freehold.ui.film.Film;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `film FILE -o out.png`: plays a run into a moving picture, without a display.
@Command(name = "film", description = "Play a program into an animated PNG or GIF.")
final class FilmCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "out.png or out.gif")
  private Path out;

  @Option(names = "--at", paramLabel = "STEP", description = "one picture of this step only")
  private long at = -1;

  @Option(names = "--detail", description = "CONCEPT, LAYOUT, BYTES or MACHINE")
  private Detail detail = Detail.LAYOUT;

  @Option(names = "--stride", description = "INSTRUCTION, STATEMENT, LINE or CALL")
  private Stride stride = Stride.STATEMENT;

  @Option(names = "--dark", description = "the dark theme")
  private boolean dark;

  @Option(names = "--size", paramLabel = "WxH", description = "default ${DEFAULT-VALUE}")
  private String size = "1440x900";

  @Option(names = "--most", paramLabel = "N", description = "at most so many steps")
  private int most = 300;

  @Override
  public Integer call() {
    if (!size.matches("[1-9]\\d{1,3}x[1-9]\\d{1,3}")) {
      throw new CommandLine.ParameterException(
          new CommandLine(new Main()), "--size " + size + ": say, for example, 1440x900");
    }
    int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    Film.Choice choice = new Film.Choice(width, height, detail, stride, dark, at, most);
    RustEngine engine = new RustEngine(source.edition());
    Script script = Script.ofFile(source.file());
    Opened opened =
        source.anyway()
            ? engine.openAnyway(script.name(), script.text())
            : engine.open(script.name(), script.text());
    return play(engine, opened, out, choice);
  }

  static int play(Script script, Path out) {
    RustEngine engine = new RustEngine();
    Opened opened = engine.open(script.name(), script.text());
    return play(engine, opened, out, Film.Choice.DEFAULT);
  }

  private static int play(RustEngine engine, Opened opened, Path out, Film.Choice choice) {
    opened.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.headline()));
    boolean isGif = out.toString().toLowerCase(Locale.ROOT).endsWith(".gif");
    Path absolute = out.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".part");
      unfinished.toFile().deleteOnExit();
      try {
        Film.Format format = isGif ? Film.Format.GIF : Film.Format.PNG;
        Film.Shown shown;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
          shown = new Film(choice).write(engine, opened, format, stream, new FilmProgress());
        }
        Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(out + ": " + words(shown));
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException problem) {
      throw new CommandLine.ParameterException(
          new CommandLine(new Main()), out + ": cannot be written (" + problem.getMessage() + ")");
    } finally {
      opened.playback().ifPresent(Playback::close);
    }
    return opened.playback().isPresent() ? 0 : 1;
  }

  private static String words(Film.Shown shown) {
    String count = shown.steps() + (shown.steps() == 1 ? " step" : " steps");
    return shown.isWhole() ? count : "the first " + count + "; --most N shows more";
  }
}
