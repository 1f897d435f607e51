package freehold.cli;

import com.google.gson.JsonObject;
import freehold.driver.Bench;
import freehold.driver.Compilation;
import freehold.driver.EditBench;
import freehold.driver.RustEngine;
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

  @Option(
      names = "--edits",
      description = "also measure how soon an edited text's picture is there")
  private boolean edits;

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
    if (edits) {
      line.add("edit_ms", editing());
    }
    System.out.println(line);
    return 0;
  }

  private JsonObject editing() {
    EditBench.Result result =
        EditBench.measure(
            new RustEngine(source.edition()), source.file().toString(), source.text());
    JsonObject edit = new JsonObject();
    edit.addProperty("first", result.first());
    edit.addProperty("p50", result.p50());
    edit.addProperty("max", result.max());
    return edit;
  }
}
