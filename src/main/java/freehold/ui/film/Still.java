package freehold.ui.film;

import freehold.ui.plane.Rect;
import java.nio.ByteBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// One picture as pixels, red, green and blue in turn, row by row.
public record Still(int width, int height, byte[] pixels) {
  public static Still of(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    byte[] bgra = new byte[width * height * 4];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * 4);
    byte[] pixels = new byte[width * height * 3];
    for (int i = 0, o = 0; i < bgra.length; i += 4) {
      pixels[o++] = bgra[i + 2];
      pixels[o++] = bgra[i + 1];
      pixels[o++] = bgra[i];
    }
    return new Still(width, height, pixels);
  }

  /// The smallest rectangle in which this picture differs from another of the same size.
  Rect difference(Still other) {
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (y * width + x) * 3;
        if (pixels[at] != other.pixels[at]
            || pixels[at + 1] != other.pixels[at + 1]
            || pixels[at + 2] != other.pixels[at + 2]) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    return right < 0
        ? new Rect(0, 0, 1, 1)
        : new Rect(left, top, right - left + 1.0, bottom - top + 1.0);
  }

  /// The rows of a part as PNG keeps them: a filter byte 0 before each row.
  ByteBuffer rows(Rect part) {
    int x = (int) part.x();
    int y = (int) part.y();
    int wide = (int) part.width();
    int high = (int) part.height();
    ByteBuffer rows = ByteBuffer.allocate((wide * 3 + 1) * high);
    for (int row = y; row < y + high; row++) {
      rows.put((byte) 0);
      rows.put(pixels, (row * width + x) * 3, wide * 3);
    }
    return rows.flip();
  }
}
