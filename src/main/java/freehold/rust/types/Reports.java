package freehold.rust.types;

import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The diagnostics found so far, each said once.
final class Reports {
  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  void add(Diagnostic diagnostic) {
    String key =
        diagnostic.code() + "@" + diagnostic.span().start() + diagnostic.span().file().name();
    if (said.add(key + diagnostic.message())) {
      all.add(diagnostic);
    }
  }

  List<Diagnostic> all() {
    return all;
  }

  int count() {
    return all.size();
  }
}
