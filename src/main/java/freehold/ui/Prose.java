package freehold.ui;

import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import freehold.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/// Sentences with code between backticks, as text nodes.
final class Prose {
  private Prose() {}

  static List<Text> of(String sentence, double size, Palette palette) {
    List<Text> parts = new ArrayList<>();
    boolean isCode = false;
    for (String piece : sentence.split("`", -1)) {
      if (!piece.isEmpty()) {
        Text text = new Text(piece);
        text.setFont((isCode ? Face.MONO_BOLD : Face.TEXT).at(isCode ? size - 1 : size));
        text.setFill(palette.of(isCode ? Ink.OWNER : Ink.TEXT));
        parts.add(text);
      }
      isCode = !isCode;
    }
    return parts;
  }
}
