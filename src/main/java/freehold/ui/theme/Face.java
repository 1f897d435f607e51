package freehold.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The bundled faces. Sizes are in pixels of an unscaled picture.
public enum Face {
  TEXT("Inter-Regular", 0.54),
  TEXT_BOLD("Inter-SemiBold", 0.58),
  TEXT_HEAVY("Inter-Bold", 0.6),
  TEXT_ITALIC("Inter-Italic", 0.54),
  MONO("JetBrainsMono-Regular", 0.6),
  MONO_BOLD("JetBrainsMono-Bold", 0.6),
  MONO_ITALIC("JetBrainsMono-Italic", 0.6);

  private final String file;
  private final double advance;
  private final Map<Double, Font> sizes = new ConcurrentHashMap<>();

  Face(String file, double advance) {
    this.file = file;
    this.advance = advance;
  }

  public Font at(double size) {
    return sizes.computeIfAbsent(size, this::load);
  }

  /// The width of a text: exact for the monospaced faces, a fair estimate for the others.
  public double width(String text, double size) {
    return text.length() * advance * size;
  }

  /// The text, cut with an ellipsis so that it fits.
  public String fitted(String text, double size, double width) {
    int most = Math.max(1, (int) (width / (advance * size)));
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /// Makes all faces known to style sheets too.
  public static void loadAll() {
    for (Face face : values()) {
      face.at(13);
    }
  }

  private Font load(double size) {
    String path = "/freehold/ui/fonts/" + file + ".ttf";
    try (InputStream stream = Face.class.getResourceAsStream(path)) {
      Font font = Font.loadFont(stream, size);
      return font != null ? font : Font.font(size);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
