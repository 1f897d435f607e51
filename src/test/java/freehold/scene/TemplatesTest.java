package freehold.scene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
          Map.entry("value", "7"),
          Map.entry("old", "6"),
          Map.entry("target", "`0x60` in the heap"),
          Map.entry("blocks", "a new block of 5 bytes"),
          Map.entry("names", "`s1`, then `s2`"),
          Map.entry("are", "are"),
          Map.entry("have", "have"),
          Map.entry("sizeIs", "4 bytes are"),
          Map.entry("their", "their "),
          Map.entry("freed", "; 1 block (5 bytes) is freed"),
          Map.entry("arguments", ": `s2` is moved into `s`"),
          Map.entry("receiver", ""),
          Map.entry("line", "12"),
          Map.entry("status", "0"),
          Map.entry("block", " The block at `0x50` (4 bytes) was freed in line 3."),
          Map.entry("heap", ""),
          Map.entry("rule", "nobody may change it."));

  private static final String BY_HAND = "by_hand.";

  static Stream<String> keys() {
    return ResourceBundle.getBundle("freehold.scene.narration", Locale.ROOT).keySet().stream()
        .filter(key -> !key.startsWith("borrow.rule"))
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachSentenceHasThreeLengths(String key) {
    boolean isByHand = key.startsWith(BY_HAND);
    Map<String, String> values = new HashMap<>(VALUES);
    if (isByHand) {
      values.put(Templates.BY_HAND, "");
    }
    String event = isByHand ? key.substring(BY_HAND.length()) : key;
    Narration narration = Templates.narration(EventKind.ASSIGN, event, values);
    for (Narration.Length length : Narration.Length.values()) {
      assertFalse(narration.text(length).contains("{"), narration.text(length));
      assertNotEquals("", narration.text(length));
    }
  }
}
