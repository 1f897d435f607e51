package freehold.ui.code;

import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import javafx.scene.paint.Color;

/// The colours of source text; they only repeat what the words say.
final class CodeColors {
  private CodeColors() {}

  static Color of(Highlighter.Kind kind, Palette palette) {
    boolean dark = palette.isDark();
    return switch (kind) {
      case PLAIN -> palette.of(Ink.TEXT);
      case KEYWORD -> Color.web(dark ? "#C9A6FF" : "#6F1FA8");
      case TYPE -> Color.web(dark ? "#8CC8FF" : "#0B5394");
      case MACRO -> Color.web(dark ? "#FFB870" : "#8A4B00");
      case FUNCTION -> Color.web(dark ? "#DCE4F0" : "#1F3A5F");
      case NUMBER -> Color.web(dark ? "#F5A9C0" : "#9A1750");
      case TEXT -> Color.web(dark ? "#A5DBA0" : "#1E6B2E");
      case COMMENT -> palette.of(Ink.FAINT);
      case LIFETIME -> Color.web(dark ? "#E9C46A" : "#7A5C00");
    };
  }
}
