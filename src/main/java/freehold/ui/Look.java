package freehold.ui;

import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The palette as looked-up colours for the style sheet.
final class Look {
  private Look() {}

  static String of(Palette palette) {
    return Stream.of(Ink.values())
        .map(ink -> "-" + name(ink) + ": " + palette.css(ink) + ";")
        .collect(Collectors.joining(" "));
  }

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
