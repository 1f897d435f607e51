package freehold.ui.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.driver.Engine;
import freehold.driver.Opened;
import freehold.driver.Samples;
import freehold.driver.Stride;
import freehold.scene.Detail;
import freehold.ui.FakeEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Films without a display.
final class FilmTest {
  private static final Film.Choice SHORT =
      new Film.Choice(1280, 800, Detail.LAYOUT, Stride.STATEMENT, false, -1, 4);

  @Test
  void anAnimatedPngIsAPngForAllWhoDoNotAnimate() throws Exception {
    byte[] film = film(Film.Format.PNG);
    assertEquals(1280, ImageIO.read(new ByteArrayInputStream(film)).getWidth());
    assertTrue(new String(film, java.nio.charset.StandardCharsets.ISO_8859_1).contains("acTL"));
    Files.createDirectories(Path.of("target", "pictures"));
    Files.write(Path.of("target", "pictures", "film.png"), film);
  }

  @Test
  void aGifHasOnePictureForEachMoment() throws Exception {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(film(Film.Format.GIF)))) {
      reader.setInput(in);
      assertEquals(1 + 3 * 3, reader.getNumImages(true));
    }
  }

  private static byte[] film(Film.Format format) throws Exception {
    FxToolkit.registerPrimaryStage();
    Engine engine = new FakeEngine();
    Opened opened = engine.open("moves.rs", Samples.first().text());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(new Film.Shown(4, false), write(engine, opened, format, out));
    return out.toByteArray();
  }

  private static Film.Shown write(
      Engine engine, Opened opened, Film.Format format, ByteArrayOutputStream out)
      throws IOException {
    return new Film(SHORT).write(engine, opened, format, out, _ -> {});
  }
}
