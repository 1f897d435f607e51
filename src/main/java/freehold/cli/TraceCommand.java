package freehold.cli;

import freehold.driver.Compilation;
import freehold.driver.Execution;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `trace FILE`: a line for each step, an indented line for each effect.
@Command(name = "trace", description = "Print what each step does.")
final class TraceCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Option(
      names = "--max-steps",
      paramLabel = "N",
      description = "stop after so many steps (default ${DEFAULT-VALUE})")
  private long mostSteps = 100_000;

  @Option(names = "--std", description = "steps inside our std, too")
  private boolean withLibrary;

  @Override
  public Integer call() {
    Optional<Compilation> compilation = source.compiled();
    compilation.ifPresent(c -> Execution.trace(c, mostSteps, withLibrary, System.out::println));
    return compilation.isPresent() ? 0 : 1;
  }
}
