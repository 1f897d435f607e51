package freehold.c.preprocess;

import freehold.source.SourceFile;
import java.util.Optional;

/// Finds the texts that `#include` names.
public interface Includes {
  /// @param quoted whether it was named in quotes, so that files beside `from` come first
  Optional<SourceFile> find(String name, boolean quoted, SourceFile from);
}
