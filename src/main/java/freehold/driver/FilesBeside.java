package freehold.driver;

import freehold.c.preprocess.Includes;
import freehold.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files that a C program includes from its own folder.
final class FilesBeside implements Includes {
  private final Map<Path, SourceFile> read = new HashMap<>();

  FilesBeside(SourceFile main) {
    path(main.name()).ifPresent(path -> read.put(path, main));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath().normalize());
    } catch (InvalidPathException problem) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<SourceFile> find(String name, boolean quoted, SourceFile from) {
    Optional<Path> base = path(from.name());
    if (base.isEmpty() || path(name).isEmpty()) {
      return Optional.empty();
    }
    Path wanted = base.get().resolveSibling(name).normalize();
    SourceFile known = read.get(wanted);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      SourceFile file = SourceFile.user(wanted.toString(), SourceText.read(wanted));
      read.put(wanted, file);
      return Optional.of(file);
    } catch (SourceText.Unreadable missing) {
      return Optional.empty();
    }
  }
}
