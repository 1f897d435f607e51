package freehold.ui.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.driver.Opened;
import freehold.driver.Playback;
import freehold.driver.RustEngine;
import freehold.driver.Samples;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Arrow;
import freehold.scene.Block;
import freehold.scene.Detail;
import freehold.scene.FrameBox;
import freehold.scene.Scene;
import freehold.scene.SceneId;
import freehold.ui.arrows.Route;
import freehold.ui.plane.Figure;
import freehold.ui.plane.Mark;
import freehold.ui.plane.Point;
import freehold.ui.plane.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The page of every sample and scene case, at stops over the whole run: nothing overlaps, nothing
/// leaves the page, no arrow runs through words, and no box moves that did not change.
final class LayoutTest {
  private static final double WIDTH = 1030;
  private static final double HEIGHT = 740;

  /// So low that much of the stack and the heap is out of sight.
  private static final double LOW = 330;

  private static final int STOPS = 24;

  @TestFactory
  Stream<DynamicTest> thePageHoldsTogether() throws IOException {
    Map<String, Samples.Sample> programs = new HashMap<>();
    Samples.all().forEach(sample -> programs.put(sample.title(), sample));
    try (Stream<Path> cases = Files.list(Path.of("src", "test", "cases", "rust", "scene"))) {
      for (Path file : cases.filter(f -> f.toString().endsWith(".rs")).toList()) {
        String text = Files.readString(file);
        programs.put(
            "case " + file.getFileName(), new Samples.Sample("", "main.rs", "", text, false));
      }
    }
    return programs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
  }

  private static void check(Samples.Sample sample) {
    RustEngine engine = new RustEngine("2024");
    Opened opened =
        sample.isUnchecked()
            ? engine.openAnyway(sample.name(), sample.text())
            : engine.open(sample.name(), sample.text());
    try (Playback playback = opened.playback().orElseThrow()) {
      playback.awaitSteps(Long.MAX_VALUE);
      List<String> faults = new ArrayList<>();
      Scene before = null;
      Picture last = null;
      for (long step : stops(playback)) {
        Scene scene = playback.scene(step, Detail.LAYOUT, Stride.STATEMENT);
        Picture picture = new PictureBuilder(WIDTH, HEIGHT, Map.of(), Set.of(), true).build(scene);
        String at = "step " + step + ": ";
        overlaps(picture).forEach(fault -> faults.add(at + fault));
        outside(picture).forEach(fault -> faults.add(at + fault));
        arrows(picture).forEach(fault -> faults.add(at + fault));
        heads(picture).forEach(fault -> faults.add(at + fault));
        onTop(picture).forEach(fault -> faults.add(at + fault));
        Picture low = new PictureBuilder(WIDTH, LOW, Map.of(), Set.of(), true).build(scene);
        heads(low).forEach(fault -> faults.add("on a low page, " + at + fault));
        if (before != null) {
          moved(before, last, scene, picture).forEach(fault -> faults.add(at + fault));
        }
        before = scene;
        last = picture;
      }
      assertEquals(List.of(), faults.stream().distinct().limit(20).toList());
    }
  }

  /// Spread over the run, the first and the last among them.
  private static List<Long> stops(Playback playback) {
    List<Long> all = new ArrayList<>(List.of(0L));
    while (all.size() < 2_000) {
      long next = playback.travel(all.getLast(), Travel.FORWARD, Stride.STATEMENT);
      if (next == all.getLast()) {
        break;
      }
      all.add(next);
    }
    List<Long> some = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      some.add(all.get((int) ((long) i * (all.size() - 1) / (STOPS - 1))));
    }
    return some.stream().distinct().toList();
  }

  private static List<String> overlaps(Picture picture) {
    List<String> faults = new ArrayList<>();
    List<Figure> boxes =
        picture.figures().stream()
            .filter(figure -> isBox(figure.id()) || isSlot(figure.id()))
            .toList();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        Figure a = boxes.get(i);
        Figure b = boxes.get(j);
        boolean isNested = isSlot(a.id()) != isSlot(b.id());
        if (!isNested && a.column() == b.column() && overlap(a.bounds(), b.bounds())) {
          faults.add(a.id() + " lies over " + b.id());
        }
      }
    }
    return faults;
  }

  private static boolean isSlot(SceneId id) {
    return id.toString().startsWith("frame:") && id.toString().contains("/_");
  }

  private static boolean isBox(SceneId id) {
    String text = id.toString();
    return text.startsWith("block:") || text.startsWith("frame:") && !text.contains("/");
  }

  private static boolean overlap(Rect a, Rect b) {
    return a.x() < b.right() - 1
        && b.x() < a.right() - 1
        && a.y() < b.bottom() - 1
        && b.y() < a.bottom() - 1;
  }

  private static List<String> outside(Picture picture) {
    List<String> faults = new ArrayList<>();
    for (Figure figure : picture.figures()) {
      Rect view = picture.views().get(figure.column());
      Rect page = new Rect(0, 0, WIDTH, HEIGHT);
      for (Mark mark : figure.marks()) {
        if (mark instanceof Mark.Words words) {
          Rect text = bounds(words);
          boolean isSeen = view == null || text.y() < view.bottom() && text.bottom() > view.y();
          if (isSeen && (text.x() < page.x() || text.right() > page.right() + 0.5)) {
            faults.add("outside: " + words.text());
          }
        }
      }
    }
    return faults;
  }

  private static Rect bounds(Mark.Words words) {
    double wide = words.face().width(words.text(), words.size());
    double x =
        switch (words.align()) {
          case LEFT -> words.x();
          case CENTER -> words.x() - wide / 2;
          case RIGHT -> words.x() - wide;
        };
    return new Rect(x, words.y() - words.size() * 0.72, wide, words.size() * 0.8);
  }

  /// Words that an arrow runs through; those of the cell in which it starts are its own.
  private static List<String> arrows(Picture picture) {
    List<String> faults = new ArrayList<>();
    for (Route route : picture.routes()) {
      for (Figure figure : picture.figures()) {
        Rect view = picture.views().get(figure.column());
        for (Mark mark : figure.marks()) {
          if (mark instanceof Mark.Words words && !words.text().isBlank()) {
            Rect text = bounds(words);
            boolean isSeen = view == null || text.y() > view.y() && text.bottom() < view.bottom();
            boolean isHome =
                text.y() < route.start().y() + 20
                    && text.bottom() > route.start().y() - 30
                    && Math.abs(words.x() - route.start().x()) < 30;
            if (isSeen && !isHome && route.crosses(text.inset(1))) {
              faults.add(route.arrow().from() + "'s arrow runs through: " + words.text());
            }
          }
        }
      }
    }
    return faults;
  }

  /// Arrows that end on something else than what they point to.
  private static List<String> heads(Picture picture) {
    List<String> faults = new ArrayList<>();
    for (Route route : picture.routes()) {
      if (route.stub() == 0 && route.arrow().target() instanceof Arrow.Target.Thing thing) {
        Rect place = picture.places().get(thing.id());
        Point end = route.end();
        boolean isReached = place != null && place.inset(-2).contains(end.x(), end.y());
        if (!isReached && boxAt(picture, end)) {
          faults.add(route.arrow().from() + "'s arrow to " + thing.id() + " ends elsewhere");
        }
      }
    }
    return faults;
  }

  /// Arrows to different things of which one lies on the other, so that nobody can tell them apart.
  private static List<String> onTop(Picture picture) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < picture.routes().size(); i++) {
      for (int j = i + 1; j < picture.routes().size(); j++) {
        Route a = picture.routes().get(i);
        Route b = picture.routes().get(j);
        if (!a.arrow().target().equals(b.arrow().target()) && shared(a, b) > 10) {
          faults.add(a.arrow().from() + "'s arrow lies on that of " + b.arrow().from());
        }
      }
    }
    return faults;
  }

  /// The length of the longest upright stretch that two ways share.
  private static double shared(Route a, Route b) {
    double longest = 0;
    for (int i = 0; i + 1 < a.points().size(); i++) {
      for (int j = 0; j + 1 < b.points().size(); j++) {
        longest = Math.max(longest, shared(a.points(), i, b.points(), j));
      }
    }
    return longest;
  }

  private static double shared(List<Point> a, int i, List<Point> b, int j) {
    Point a1 = a.get(i);
    Point a2 = a.get(i + 1);
    Point b1 = b.get(j);
    Point b2 = b.get(j + 1);
    boolean isUpright = a1.x() == a2.x() && b1.x() == b2.x() && Math.abs(a1.x() - b1.x()) < 1;
    double top = Math.max(Math.min(a1.y(), a2.y()), Math.min(b1.y(), b2.y()));
    double bottom = Math.min(Math.max(a1.y(), a2.y()), Math.max(b1.y(), b2.y()));
    return isUpright ? bottom - top : 0;
  }

  private static boolean boxAt(Picture picture, Point point) {
    return picture.figures().stream()
        .filter(figure -> isBox(figure.id()))
        .filter(figure -> picture.views().get(figure.column()).contains(point.x(), point.y()))
        .anyMatch(figure -> figure.bounds().inset(-2).contains(point.x(), point.y()));
  }

  /// Blocks and slots that are the same as before and stand elsewhere.
  private static List<String> moved(Scene before, Picture last, Scene scene, Picture picture) {
    Map<SceneId, String> old = things(before);
    List<String> faults = new ArrayList<>();
    things(scene)
        .forEach((id, words) -> {
          Rect then = last.places().get(id);
          Rect now = picture.places().get(id);
          if (words.equals(old.get(id)) && then != null && now != null && !samePlace(then, now)) {
            faults.add(id + " moved from " + then + " to " + now);
          }
        });
    return faults;
  }

  private static boolean samePlace(Rect a, Rect b) {
    return Math.abs(a.x() - b.x()) < 0.5 && Math.abs(a.y() - b.y()) < 0.5;
  }

  private static Map<SceneId, String> things(Scene scene) {
    Map<SceneId, String> things = new HashMap<>();
    for (Block block : scene.heap()) {
      things.put(block.id(), block.life() + " " + block.cells().size());
    }
    for (FrameBox frame : scene.frames()) {
      things.put(frame.id(), "");
      frame.slots().forEach(slot -> things.put(slot.id(), slot.type()));
    }
    return things;
  }
}
