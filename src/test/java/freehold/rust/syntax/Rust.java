package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Shorthands of these tests: parse, expand, say what is wrong.
final class Rust {
  private static final MacroScope MACROS = macros();

  private Rust() {}

  static RustParser.Parsed parse(String text, Edition edition) {
    return RustParser.parse(SourceFile.user("test.rs", text), edition);
  }

  static Crate crate(String text) {
    RustParser.Parsed parsed = parse(text, Edition.E2024);
    assertEquals(List.of(), messages(parsed.diagnostics()), text);
    return parsed.crate();
  }

  static Expr expr(String text) {
    Item.Const constant = (Item.Const) crate("const X: T = " + text + ";").items().get(0);
    return constant.value().orElseThrow();
  }

  static MacroExpander.Expanded expand(String text, Edition edition) {
    RustParser.Parsed parsed = parse(text, edition);
    assertEquals(List.of(), messages(parsed.diagnostics()), text);
    return MacroExpander.expand(parsed.crate(), MACROS);
  }

  /// Everything that is wrong with a text, each as `line: [code] message`.
  static List<String> problems(String text, Edition edition) {
    RustParser.Parsed parsed = parse(text, edition);
    List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
    if (found.isEmpty()) {
      found.addAll(MacroExpander.expand(parsed.crate(), MACROS).diagnostics());
    }
    return messages(found);
  }

  static List<String> messages(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(problem ->
            problem.span().line()
                + ": "
                + problem.code().map(code -> "[" + code + "] ").orElse("")
                + problem.message())
        .toList();
  }

  /// Runs with as much stack as the front end is promised.
  static <T> T deep(Supplier<T> work) {
    List<T> results = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    Thread thread = new Thread(null, () -> results.add(work.get()), "deep", 512L << 20);
    thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    failures.forEach(failure -> {
      throw new AssertionError(failure);
    });
    return results.get(0);
  }

  static String resource(String path) {
    try (InputStream stream = Rust.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MacroScope macros() {
    String text = resource("/freehold/rust/std/macros.rs");
    SourceFile file = SourceFile.library("std/macros.rs", text);
    RustParser.Parsed parsed = RustParser.parse(file, Edition.E2024);
    return MacroExpander.expand(parsed.crate(), MacroScope.EMPTY).exports();
  }
}
