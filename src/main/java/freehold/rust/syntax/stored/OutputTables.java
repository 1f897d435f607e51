package freehold.rust.syntax.stored;

import freehold.rust.syntax.Hygiene;
import freehold.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers what the nodes of a tree share, in the order in which it is met; [StoredTables] reads
/// it.
final class OutputTables {
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<Hygiene, Integer> hygienes = new LinkedHashMap<>();
  private final Map<SourceFile, Integer> files = new LinkedHashMap<>();

  int string(String text) {
    return number(strings, text);
  }

  /// A parent is numbered before its children, so that a reader knows it already.
  int hygiene(Hygiene hygiene) {
    if (hygiene.parent() != null) {
      hygiene(hygiene.parent());
    }
    return number(hygienes, hygiene);
  }

  int file(SourceFile file) {
    string(file.name());
    return number(files, file);
  }

  private static <T> int number(Map<T, Integer> numbers, T value) {
    return numbers.computeIfAbsent(value, v -> numbers.size());
  }

  void writeTo(StoredOutput out) {
    out.number(strings.size());
    strings.keySet().forEach(text -> out.bytes(text.getBytes(StandardCharsets.UTF_8)));
    out.number(hygienes.size());
    hygienes.keySet().forEach(hygiene -> writeHygiene(hygiene, out));
    out.number(files.size());
    files.keySet().forEach(file -> writeFile(file, out));
  }

  private void writeHygiene(Hygiene hygiene, StoredOutput out) {
    out.number(hygiene.expansion());
    out.number(hygiene.parent() == null ? 0 : hygiene(hygiene.parent()) + 1);
  }

  private void writeFile(SourceFile file, StoredOutput out) {
    out.number(string(file.name()));
    out.bytes(file.text().getBytes(StandardCharsets.UTF_8));
  }
}
