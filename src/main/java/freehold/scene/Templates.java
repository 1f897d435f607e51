package freehold.scene;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of the narration, from resource bundles: one template for each kind of event.
final class Templates {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("freehold.scene.narration", Locale.ROOT);

  private Templates() {}

  static Narration narration(EventKind kind, String key, Map<String, String> values) {
    return new Narration(
        kind,
        filled(key + ".brief", values),
        filled(key + ".full", values),
        filled(key + ".teacher", values));
  }

  static String filled(String key, Map<String, String> values) {
    String text = WORDS.getString(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
