package freehold.cli;

import freehold.driver.Compilation;
import freehold.driver.Ended;
import freehold.driver.Execution;
import freehold.driver.Language;
import freehold.driver.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `run FILE`: the program's output, input and exit status; `run --batch LIST` runs many.
@Command(name = "run", description = "Run a program.")
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "a Rust or C file")
  private Path file;

  @Option(names = "--edition", paramLabel = "YEAR", description = "2015 to 2024 (default)")
  private String edition = Language.RUST.newestEdition();

  @Option(
      names = "--batch",
      paramLabel = "LIST",
      description = "a file with a path on each line; prints one JSON line for each")
  private Path batch;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "with --batch: the time for each program (default ${DEFAULT-VALUE})")
  private int seconds = 8;

  @Option(
      names = "--anyway",
      description =
          "Rust: with the borrow check switched off, up to what the check prevents; C: without"
              + " checks, as the hardware would")
  private boolean anyway;

  @Override
  public Integer call() {
    if (Language.RUST.edition(edition).isEmpty()) {
      throw new ParameterException(spec.commandLine(), Source.noEdition(edition));
    }
    try {
      if (batch != null) {
        List<String> files = SourceText.read(batch).lines().filter(l -> !l.isBlank()).toList();
        new Batch(edition, seconds).run(files);
        return 0;
      }
      if (file == null) {
        throw new ParameterException(spec.commandLine(), "name a file, or --batch LIST");
      }
      String text = SourceText.read(file);
      return run(
          anyway
              ? Compilation.anyway(file.toString(), text, edition)
              : Compilation.of(file.toString(), text, edition));
    } catch (SourceText.Unreadable problem) {
      throw new ParameterException(spec.commandLine(), problem.getMessage());
    }
  }

  private static int run(Compilation compilation) {
    compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.isError() || !compilation.isRunnable())
        .forEach(diagnostic -> System.err.println(diagnostic.headline()));
    if (!compilation.isRunnable()) {
      if (compilation.couldRunAnyway()) {
        System.err.println("note: `run --anyway` shows what this error prevents");
      }
      return 1;
    }
    Ended ended = Execution.run(compilation, System.in, System.out, System.err, Optional.empty());
    ended.leaks().forEach(System.err::println);
    if (compilation.couldRunAnyway()) {
      System.err.println("note: " + Execution.verdict(compilation, ended).words());
    } else {
      ended.crash().ifPresent(words -> System.err.println("error: " + words));
    }
    ended.aftermath().forEach(words -> System.err.println("note: " + words));
    if (compilation.canBeUnchecked() && ended.crash().isPresent()) {
      System.err.println("note: `run --anyway` goes on as the hardware would");
    }
    ended.unsupported().ifPresent(words -> System.err.println("error[unsupported]: " + words));
    return ended.exit();
  }
}
