package freehold.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of one theme. The four role colours and their measure come from the vocabulary:
/// ΔE2000 ≥ 25 between them for every kind of sight, contrast ≥ 4.5 : 1 against the ground.
public record Palette(String name, boolean isDark, Map<Ink, Color> colors) {
  public static final Palette LIGHT = light("light", "#F4F6F9", "#FFFFFF");
  public static final Palette DARK = dark();
  public static final Palette PROJECTOR = light("projector", "#FFFFFF", "#FFFFFF");

  public Color of(Ink ink) {
    return colors.get(ink);
  }

  /// The colour as style sheets write it.
  public String css(Ink ink) {
    Color color = of(ink);
    return String.format(
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private static Palette light(String name, String ground, String card) {
    boolean strong = name.equals("projector");
    Map<Ink, Color> map = new EnumMap<>(Ink.class);
    put(map, ground, Ink.GROUND);
    put(map, card, Ink.CARD, Ink.CELL, Ink.ON_FILL);
    put(map, strong ? "#FFFFFF" : "#FBFCFE", Ink.FRAME_CARD);
    put(map, strong ? "#5B6472" : "#D9DEE6", Ink.EDGE);
    put(map, strong ? "#111418" : "#8A93A3", Ink.EDGE_STRONG);
    put(map, "#16191D", Ink.TEXT);
    put(map, strong ? "#2B3038" : "#566070", Ink.DIM);
    put(map, strong ? "#3C4450" : "#6F7989", Ink.FAINT);
    put(map, "#010E98", Ink.OWNER);
    put(map, "#088480", Ink.SHARED);
    put(map, "#C44B04", Ink.MUTABLE);
    put(map, "#420B19", Ink.FAULT);
    put(map, "#FCE9EC", Ink.FAULT_SOFT);
    put(map, "#566070", Ink.PILL);
    put(map, "#FFF2CC", Ink.CURRENT);
    put(map, "#D9A200", Ink.CURRENT_EDGE);
    put(map, "#F3EFE1", Ink.RETURN_BAND);
    put(map, strong ? "#6B7482" : "#A9B1BE", Ink.PATTERN);
    put(map, "#F6E6D8", Ink.STACK_AREA);
    put(map, "#DDEFEA", Ink.HEAP_AREA);
    put(map, "#E6E0F0", Ink.STATIC_AREA);
    put(map, "#DCE3F1", Ink.CODE_AREA);
    return new Palette(name, false, Map.copyOf(map));
  }

  private static Palette dark() {
    Map<Ink, Color> map = new EnumMap<>(Ink.class);
    put(map, "#14161A", Ink.GROUND);
    put(map, "#1B1E23", Ink.CARD);
    put(map, "#20242A", Ink.FRAME_CARD);
    put(map, "#23272E", Ink.CELL);
    put(map, "#14161A", Ink.ON_FILL);
    put(map, "#343A44", Ink.EDGE);
    put(map, "#7C8696", Ink.EDGE_STRONG);
    put(map, "#E8EBF0", Ink.TEXT);
    put(map, "#A9B2C0", Ink.DIM);
    put(map, "#8C96A6", Ink.FAINT);
    put(map, "#717DFF", Ink.OWNER);
    put(map, "#B5FCFA", Ink.SHARED);
    put(map, "#FFD350", Ink.MUTABLE);
    put(map, "#E35276", Ink.FAULT);
    put(map, "#3A1D27", Ink.FAULT_SOFT);
    put(map, "#A9B2C0", Ink.PILL);
    put(map, "#3A3420", Ink.CURRENT);
    put(map, "#D9A200", Ink.CURRENT_EDGE);
    put(map, "#2B2A24", Ink.RETURN_BAND);
    put(map, "#566070", Ink.PATTERN);
    put(map, "#4A3A2C", Ink.STACK_AREA);
    put(map, "#22423B", Ink.HEAP_AREA);
    put(map, "#3B3450", Ink.STATIC_AREA);
    put(map, "#2A3550", Ink.CODE_AREA);
    return new Palette("dark", true, Map.copyOf(map));
  }

  private static void put(Map<Ink, Color> map, String web, Ink... inks) {
    for (Ink ink : inks) {
      map.put(ink, Color.web(web));
    }
  }
}
