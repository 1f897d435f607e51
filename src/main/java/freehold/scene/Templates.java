package freehold.scene;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of the narration, from resource bundles: one template for each kind of event.
final class Templates {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("freehold.scene.narration", Locale.ROOT);

  /// Among the values if nothing has an owner: then a sentence may say it in another way.
  static final String BY_HAND = "by hand";

  private Templates() {}

  static Narration narration(EventKind kind, String key, Map<String, String> values) {
    return new Narration(
        kind,
        filled(key + ".brief", values),
        filled(key + ".full", values),
        filled(key + ".teacher", values));
  }

  static String filled(String key, Map<String, String> values) {
    String other = "by_hand." + key;
    boolean isOther = values.containsKey(BY_HAND) && WORDS.containsKey(other);
    String text = WORDS.getString(isOther ? other : key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
