package freehold.driver;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Opens Rust programs.
public final class RustEngine implements Engine {
  @Override
  public Opened open(String name, String text) {
    SourceFile file = SourceFile.user(name, text);
    Diagnostic notYet = Diagnostic.unsupported("Rust source", file.span(0, 0));
    return new Opened(name, text, List.of(notYet), Optional.empty());
  }
}
