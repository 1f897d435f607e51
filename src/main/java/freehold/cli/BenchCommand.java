package freehold.cli;

import com.google.gson.JsonObject;
import freehold.driver.Bench;
import freehold.driver.Compilation;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bench FILE`: runs a program recorded and prints one line of JSON with the measures.
@Command(name = "bench", description = "Measure recording and seeking.")
final class BenchCommand implements Callable<Integer> {
  @Mixin private Source source;

  @Option(names = "--max-steps", paramLabel = "N", description = "stop after so many steps")
  private long mostSteps = Long.MAX_VALUE;

  @Override
  public Integer call() {
    long before = System.nanoTime();
    Optional<Compilation> compilation = source.compiled();
    if (compilation.isEmpty()) {
      return 1;
    }
    double frontEnd = (System.nanoTime() - before) / 1e9;
    Bench.Result result = Bench.measure(compilation.get(), mostSteps);
    JsonObject line = new JsonObject();
    line.addProperty("file", source.file().toString());
    line.addProperty("steps", result.steps());
    line.addProperty("seconds", result.seconds());
    line.addProperty("cpu", result.cpuSeconds());
    line.addProperty("frontend_seconds", frontEnd);
    line.addProperty("bytes", result.recordedBytes());
    JsonObject seek = new JsonObject();
    seek.addProperty("p50", result.seekP50());
    seek.addProperty("p95", result.seekP95());
    seek.addProperty("max", result.seekMax());
    line.add("seek_ms", seek);
    line.addProperty("stdout", result.stdout());
    System.out.println(line);
    return 0;
  }
}
