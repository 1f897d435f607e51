package freehold.cli;

import freehold.driver.OwnError;
import freehold.driver.RustEngine;
import freehold.driver.Samples;
import freehold.ui.App;
import freehold.ui.Display;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The program's door: a command where one is named, the window otherwise.
@Command(
    name = "freehold",
    mixinStandardHelpOptions = true,
    version = "freehold 0.1.0",
    description = "Step through a Rust or C program and watch its address space.",
    subcommands = {
      CheckCommand.class,
      MirCommand.class,
      RunCommand.class,
      TraceCommand.class,
      SceneCommand.class,
      FilmCommand.class,
      BenchCommand.class
    })
public final class Main implements Callable<Integer> {
  private static final int MISUSE = 2;
  private static final int OUR_OWN_ERROR = 70;
  private static final int MOST_FRAMES = 16;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "opens the window on this file")
  private Path file;

  public static void main(String[] arguments) {
    int exit = execute(arguments);
    System.out.flush();
    System.exit(exit);
  }

  static int execute(String... arguments) {
    try {
      return new CommandLine(new Main())
          .setParameterExceptionHandler(Main::misused)
          .setExecutionExceptionHandler(Main::failed)
          .execute(arguments);
    } catch (AssertionError | StackOverflowError | OutOfMemoryError problem) {
      return ourOwn(problem);
    }
  }

  private static int ourOwn(Throwable problem) {
    System.err.println("error: " + OwnError.words(problem));
    if (OwnError.isDefect(problem)) {
      Arrays.stream(problem.getStackTrace())
          .limit(MOST_FRAMES)
          .forEach(frame -> System.err.println("    at " + frame));
    }
    return OUR_OWN_ERROR;
  }

  @Override
  public Integer call() {
    if (file != null) {
      Script.ofFile(file);
    }
    Optional<String> problem = Display.problem();
    if (problem.isEmpty()) {
      App.open(new RustEngine(), Optional.ofNullable(file));
      return 0;
    }
    Path film = Path.of("target", "freehold-film.png");
    System.out.println(problem.get() + "; playing a film instead: " + film.toAbsolutePath());
    return FilmCommand.play(textOrSample(), film);
  }

  private Script textOrSample() {
    if (file != null) {
      return Script.ofFile(file);
    }
    Samples.Sample sample = Samples.first();
    return new Script(sample.name(), sample.text());
  }

  private static int misused(CommandLine.ParameterException problem, String[] arguments) {
    System.err.println("error: " + problem.getMessage());
    return MISUSE;
  }

  private static int failed(
      Exception problem, CommandLine command, CommandLine.ParseResult result) {
    if (problem instanceof CommandLine.ParameterException misuse) {
      return misused(misuse, new String[0]);
    }
    return ourOwn(problem);
  }
}
