package freehold.scene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of event has its sentence, in three lengths, with no hole left open.
final class TemplatesTest {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("from", "s1"),
          Map.entry("to", "s2"),
          Map.entry("type", "String"),
          Map.entry("size", "24 bytes"),
          Map.entry("address", "0x50"),
          Map.entry("code", "f()"),
          Map.entry("name", "f"),
          Map.entry("text", "hello"),
          Map.entry("copied", "12 bytes"),
          Map.entry("tag", "`&`"),
          Map.entry("rule", "nobody may change it."));
  private static final Set<EventKind> SILENT = Set.of(EventKind.BORROW_END);

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void eachKindHasThreeLengths(EventKind kind) {
    if (SILENT.contains(kind)) {
      return;
    }
    Narration narration = Templates.narration(kind, kind.name().toLowerCase(Locale.ROOT), VALUES);
    for (Narration.Length length : Narration.Length.values()) {
      assertFalse(narration.text(length).contains("{"), narration.text(length));
      assertNotEquals("", narration.text(length));
    }
  }
}
