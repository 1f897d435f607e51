package freehold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The roles stay apart for every kind of sight, and readable on their ground.
final class PaletteTest {
  private static final List<Ink> ROLES = List.of(Ink.OWNER, Ink.SHARED, Ink.MUTABLE, Ink.FAULT);
  private static final Map<String, double[][]> SIGHTS =
      Map.of(
          "normal", ColorScience.NORMAL,
          "protanopia", ColorScience.PROTANOPIA,
          "deuteranopia", ColorScience.DEUTERANOPIA,
          "tritanopia", ColorScience.TRITANOPIA);

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void rolesDifferForEveryKindOfSight(Palette palette) {
    SIGHTS.forEach((name, sight) -> {
      for (Ink a : ROLES) {
        for (Ink b : ROLES.subList(ROLES.indexOf(a) + 1, ROLES.size())) {
          double apart = ColorScience.difference(palette.of(a), palette.of(b), sight);
          String words = palette.name() + " " + name + " " + a + " " + b + ": " + apart;
          assertTrue(apart >= 25, words);
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void wordsStandOutFromTheirGround(Palette palette) {
    Color card = palette.of(Ink.CARD);
    for (Ink ink : ROLES) {
      assertTrue(ColorScience.contrast(palette.of(ink), card) >= 4.5, palette.name() + ink);
    }
    for (Ink ink : List.of(Ink.TEXT, Ink.DIM)) {
      assertTrue(ColorScience.contrast(palette.of(ink), card) >= 4.5, palette.name() + ink);
    }
    assertTrue(ColorScience.contrast(palette.of(Ink.FAINT), card) >= 3, palette.name() + " faint");
  }
}
