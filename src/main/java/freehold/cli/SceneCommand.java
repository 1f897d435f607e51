package freehold.cli;

import freehold.driver.Compilation;
import freehold.driver.Execution;
import freehold.driver.Playback;
import freehold.driver.Stride;
import freehold.scene.Detail;
import freehold.scene.ScenePrinter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `scene FILE --at STEP`: one moment as text.
@Command(name = "scene", description = "Print what one moment looks like.")
final class SceneCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Option(
      names = "--at",
      paramLabel = "STEP",
      description = "steps done before the moment (default: the end)")
  private long step = Long.MAX_VALUE;

  @Option(names = "--detail", paramLabel = "LEVEL", description = "CONCEPT, LAYOUT, BYTES, MACHINE")
  private Detail detail = Detail.LAYOUT;

  @Override
  public Integer call() {
    Optional<Compilation> compilation = source.compiled();
    if (compilation.isEmpty()) {
      return 1;
    }
    try (Playback playback = Execution.record(compilation.get())) {
      long at = Math.min(step, playback.awaitSteps(step));
      System.out.print(ScenePrinter.print(playback.scene(at, detail, Stride.STATEMENT)));
    }
    return 0;
  }
}
