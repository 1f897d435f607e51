package freehold.driver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that Freehold runs.
public enum Language {
  RUST(".rs", List.of("2015", "2018", "2021", "2024")),
  C(".c", List.of("c11"));

  private final String suffix;
  private final List<String> editions;

  Language(String suffix, List<String> editions) {
    this.suffix = suffix;
    this.editions = editions;
  }

  /// The language of a file by its name; Rust where the name does not tell.
  public static Language of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (lower.endsWith(language.suffix)) {
        return language;
      }
    }
    return RUST;
  }

  /// The newest edition, which counts where none is named.
  public String newestEdition() {
    return editions.getLast();
  }

  public Optional<String> edition(String wanted) {
    return editions.stream().filter(wanted::equals).findFirst();
  }
}
