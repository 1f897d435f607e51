package freehold.c.libc;

import freehold.c.preprocess.Includes;
import freehold.c.syntax.CParser;
import freehold.c.types.TypedUnit;
import freehold.c.types.UnitChecker;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files of our C library, each read once.
public final class LibrarySources implements Includes {
  private static final String FOLDER = "/freehold/c/libc/";

  /// Where what a header declares is defined.
  private static final Map<String, List<String>> DEFINED_IN =
      Map.of(
          "stdlib.h", List.of("malloc.c", "stdlib.c", "sort.c"),
          "malloc.h", List.of("malloc.c"),
          "stdio.h", List.of("print.c", "format.c", "stdio.c", "scan.c"),
          "string.h", List.of("string.c"),
          "ctype.h", List.of("ctype.c"),
          "assert.h", List.of("assert.c"),
          "math.h", List.of("math.c"),
          "time.h", List.of("time.c"),
          "errno.h", List.of("errno.c"),
          "internal.h", List.of("format.c", "print.c", "stdio.c"));

  private final Map<String, Optional<SourceFile>> files = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypedUnit>> units = new ConcurrentHashMap<>();

  @Override
  public Optional<SourceFile> find(String name, boolean quoted, SourceFile from) {
    return file(name);
  }

  private Optional<SourceFile> file(String name) {
    return files.computeIfAbsent(name, LibrarySources::read);
  }

  private static Optional<SourceFile> read(String name) {
    try (InputStream stream = LibrarySources.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null || name.contains("..")) {
        return Optional.empty();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(SourceFile.library(name, text));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// The units in which what a header declares may be defined.
  public List<TypedUnit> definedIn(SourceFile header) {
    return DEFINED_IN.getOrDefault(header.name(), List.of()).stream()
        .map(this::unit)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<TypedUnit> unit(String name) {
    Optional<TypedUnit> known = units.get(name);
    if (known == null) {
      known = file(name).map(this::compile);
      units.put(name, known);
    }
    return known;
  }

  private TypedUnit compile(SourceFile file) {
    CParser.Parsed parsed = CParser.parse(file, this);
    parsed.diagnostics().stream().filter(Diagnostic::isError).findFirst().ifPresent(this::broken);
    TypedUnit unit = UnitChecker.check(parsed.unit());
    unit.diagnostics().stream().filter(Diagnostic::isError).findFirst().ifPresent(this::broken);
    return unit;
  }

  private void broken(Diagnostic problem) {
    throw new AssertionError("our C library: " + problem.headline());
  }
}
