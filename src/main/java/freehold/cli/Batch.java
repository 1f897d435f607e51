package freehold.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import freehold.driver.Compilation;
import freehold.driver.Ended;
import freehold.driver.Execution;
import freehold.driver.SourceText;
import freehold.source.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Runs many programs in one process, one line of JSON each.
final class Batch {
  private final String edition;
  private final Duration most;

  Batch(String edition, int seconds) {
    this.edition = edition;
    this.most = Duration.ofSeconds(seconds);
  }

  void run(List<String> files) {
    for (String file : files) {
      JsonObject line = guarded(file);
      System.out.println(line);
      System.out.flush();
    }
  }

  private JsonObject guarded(String file) {
    try {
      return one(file);
    } catch (SourceText.Unreadable problem) {
      return told(file, "crash", problem.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError problem) {
      return told(file, "crash", problem.toString());
    }
  }

  private JsonObject one(String file) throws SourceText.Unreadable {
    Compilation compilation = Compilation.of(file, SourceText.read(Path.of(file)), edition);
    if (!compilation.isRunnable()) {
      return rejected(file, compilation);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ended ended =
        Execution.run(
            compilation,
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            Optional.of(most));
    if (ended.unsupported().isPresent()) {
      return told(file, "unsupported", ended.unsupported().get());
    }
    if (ended.crash().isPresent()) {
      return told(file, "crash", ended.crash().get());
    }
    JsonObject line = new JsonObject();
    line.addProperty("file", file);
    line.addProperty("kind", "run");
    line.addProperty("stdout", out.toString(StandardCharsets.UTF_8));
    line.addProperty("exit", ended.exit());
    line.add(
        "panic",
        ended
            .panic()
            .<com.google.gson.JsonElement>map(JsonPrimitive::new)
            .orElse(JsonNull.INSTANCE));
    return line;
  }

  private static JsonObject rejected(String file, Compilation compilation) {
    List<Diagnostic> errors =
        compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
    Optional<Diagnostic> ours = errors.stream().filter(Diagnostic::isUnsupported).findFirst();
    if (ours.isPresent()) {
      Diagnostic error = ours.get();
      return told(file, "unsupported", error.message() + ", line " + error.span().line());
    }
    JsonObject line = new JsonObject();
    line.addProperty("file", file);
    line.addProperty("kind", "compile_error");
    JsonArray list = new JsonArray();
    for (Diagnostic error : errors) {
      JsonObject one = new JsonObject();
      one.add(
          "code",
          error
              .code()
              .<com.google.gson.JsonElement>map(code -> new JsonPrimitive(code.text()))
              .orElse(JsonNull.INSTANCE));
      one.addProperty("line", error.span().line());
      list.add(one);
    }
    line.add("errors", list);
    return line;
  }

  private static JsonObject told(String file, String kind, String message) {
    JsonObject line = new JsonObject();
    line.addProperty("file", file);
    line.addProperty("kind", kind);
    line.addProperty("message", message);
    return line;
  }
}
