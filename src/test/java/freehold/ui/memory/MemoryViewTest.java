package freehold.ui.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.scene.Detail;
import freehold.scene.SampleScenes;
import freehold.scene.Scene;
import freehold.scene.SceneId;
import freehold.ui.film.Snapshots;
import freehold.ui.theme.Palette;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The page as laid out and as painted.
final class MemoryViewTest {
  @Test
  void everyArrowHasAWayOrAStub() {
    Scene scene = SampleScenes.crowded(40, Detail.LAYOUT);
    Picture picture = new PictureBuilder(1200, 4000, Map.of(), Set.of(), true).build(scene);
    assertEquals(scene.arrows().size(), picture.routes().size());
  }

  @Test
  void aBlockKeepsItsPlaceWhenOthersCome() {
    Picture few = layOut(SampleScenes.crowded(10, Detail.LAYOUT));
    Picture many = layOut(SampleScenes.crowded(40, Detail.LAYOUT));
    for (int number = 1; number <= 10; number++) {
      SceneId id = SceneId.block(number);
      assertEquals(few.places().get(id), many.places().get(id));
    }
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void paintsEachDetail(Detail detail) throws Exception {
    WritableImage image = paint(SampleScenes.growth(detail), Palette.LIGHT, 1200, 860);
    assertTrue(Snapshots.write("growth-" + detail, image).toFile().length() > 10_000);
  }

  @Test
  void paintsAFortyObjectHeapInTheDark() throws Exception {
    WritableImage image = paint(SampleScenes.crowded(40, Detail.LAYOUT), Palette.DARK, 1200, 860);
    assertTrue(Snapshots.write("crowded-dark", image).toFile().length() > 10_000);
  }

  private static Picture layOut(Scene scene) {
    return new PictureBuilder(1200, 860, Map.of(), Set.of(), true).build(scene);
  }

  private static WritableImage paint(Scene scene, Palette palette, int width, int height)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    AtomicReference<WritableImage> image = new AtomicReference<>();
    WaitForAsyncUtils.asyncFx(
            () -> {
              MemoryView view = new MemoryView();
              view.setAnimates(false);
              view.setPalette(palette);
              javafx.scene.Scene stage = new javafx.scene.Scene(view, width, height);
              view.resize(width, height);
              view.show(scene);
              image.set(stage.snapshot(null));
            })
        .get();
    return image.get();
  }
}
