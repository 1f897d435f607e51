package freehold.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `check FILE`: says what is wrong with a program, and runs nothing.
@Command(name = "check", description = "Say what is wrong with a program.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Override
  public Integer call() {
    return source.compiled().isPresent() ? 0 : 1;
  }
}
