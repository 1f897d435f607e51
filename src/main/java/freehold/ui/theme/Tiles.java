package freehold.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

/// Hatch, cross-hatch and stipple as tiles, in the pattern colour of one palette.
public final class Tiles {
  private static final int SIZE = 8;

  private final Map<Kind, ImagePattern> patterns = new EnumMap<>(Kind.class);

  /// The three ways of filling an area.
  public enum Kind {
    HATCH,
    CROSS,
    STIPPLE
  }

  public Tiles(Color color) {
    for (Kind kind : Kind.values()) {
      WritableImage image = new WritableImage(SIZE, SIZE);
      PixelWriter pixels = image.getPixelWriter();
      for (int y = 0; y < SIZE; y++) {
        for (int x = 0; x < SIZE; x++) {
          double alpha = coverage(kind, x, y);
          pixels.setColor(
              x, y, new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha));
        }
      }
      patterns.put(kind, new ImagePattern(image, 0, 0, SIZE, SIZE, false));
    }
  }

  public ImagePattern of(Kind kind) {
    return patterns.get(kind);
  }

  private static double coverage(Kind kind, int x, int y) {
    return switch (kind) {
      case HATCH -> diagonal(x + y);
      case CROSS -> Math.max(diagonal(x + y), diagonal(x - y + SIZE)) * 0.8;
      case STIPPLE -> dot(x, y);
    };
  }

  private static double dot(int x, int y) {
    return (x == 2 && y == 2 || x == 6 && y == 6) ? 1 : 0;
  }

  private static double diagonal(int sum) {
    int at = sum % SIZE;
    return at == 0 ? 0.85 : at == 1 || at == SIZE - 1 ? 0.22 : 0;
  }
}
