package freehold.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The programs that come with Freehold, by theme.
public final class Samples {
  private static final String FOLDER = "/freehold/samples/";

  private static final String ANYWAY = "anyway ";

  private Samples() {}

  /// One program.
  ///
  /// @param about its first comment: a sentence on what it shows
  /// @param isUnchecked whether it is to be run without checks: what would be an error happens
  public record Sample(String theme, String name, String about, String text, boolean isUnchecked) {

    /// What a list of samples calls it.
    public String title() {
      return isUnchecked ? name + ", let happen" : name;
    }
  }

  /// All samples in the order of the gallery's list: `theme/name.rs` a line, behind `anyway ` where
  /// it is run without checks.
  public static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    for (String line : read("list.txt").lines().filter(l -> !l.isBlank()).toList()) {
      boolean isUnchecked = line.startsWith(ANYWAY);
      String path = isUnchecked ? line.substring(ANYWAY.length()) : line;
      String text = read(path);
      String theme = path.substring(0, path.indexOf('/'));
      String name = path.substring(path.indexOf('/') + 1);
      samples.add(new Sample(theme.replace('-', ' '), name, about(text), text, isUnchecked));
    }
    return samples;
  }

  /// The first sentence that a person sees moving: ownership.
  public static Sample first() {
    return all().getFirst();
  }

  private static String about(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.startsWith("//") ? first.replaceFirst("^/+!?\\s*", "") : "";
  }

  private static String read(String name) {
    try (InputStream stream = Samples.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
