package freehold.cli;

import freehold.driver.Compilation;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mir FILE`: the one IR as text.
@Command(name = "mir", description = "Print the MIR of a program.")
final class MirCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Option(names = "--std", description = "the functions of our std that are used, too")
  private boolean withLibrary;

  @Override
  public Integer call() {
    Optional<Compilation> compilation = source.compiled();
    compilation.ifPresent(c -> System.out.print(c.mir(withLibrary)));
    return compilation.isPresent() ? 0 : 1;
  }
}
