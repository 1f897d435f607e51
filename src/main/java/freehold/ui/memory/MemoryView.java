package freehold.ui.memory;

import freehold.scene.Scene;
import freehold.scene.SceneDiff;
import freehold.scene.SceneId;
import freehold.ui.plane.Figure;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import freehold.ui.theme.Palette;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// The address space in the window: one canvas, and a pool of accessible regions over it.
public final class MemoryView extends Pane {
  private final Canvas canvas = new Canvas();
  private final Regions regions = new Regions(this);
  private final Map<Column, Double> scrolls = new EnumMap<>(Column.class);
  private final Set<SceneId> unfolded = new HashSet<>();
  private final Animation animation = new Animation();
  private PicturePainter painter;
  private Palette palette = Palette.LIGHT;
  private Scene scene;
  private Picture picture = Picture.EMPTY;
  private Optional<Hover> hovered = Optional.empty();
  private Consumer<Optional<SceneId>> hoverListener = _ -> {};
  private Transition transition = new Transition(Picture.EMPTY, Picture.EMPTY);
  private double scale = 1;
  private boolean showsListing = true;
  private boolean animates = true;
  private boolean isDirected;

  public MemoryView() {
    setId("memory");
    getChildren().add(canvas);
    canvas.widthProperty().bind(widthProperty());
    canvas.heightProperty().bind(heightProperty());
    widthProperty().addListener((_, _, _) -> relayout());
    heightProperty().addListener((_, _, _) -> relayout());
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> setHovered(Optional.empty()));
    setMinSize(0, 0);
  }

  /// The picture that is shown now, for tests and films.
  public Picture picture() {
    return picture;
  }

  public void setPalette(Palette palette) {
    this.palette = palette;
    painter = null;
    repaint(1);
  }

  /// @param scale 1 is the desk, about 1.4 the projector
  public void setPresentation(double scale, boolean showsListing) {
    this.scale = scale;
    this.showsListing = showsListing;
    relayout();
  }

  public void setAnimates(boolean animates) {
    this.animates = animates;
  }

  /// A directed view leaves its time to `paintAt`.
  public void setDirected(boolean isDirected) {
    this.isDirected = isDirected;
  }

  /// Shows a scene; the change from the one before is animated.
  public void show(Scene next) {
    boolean first = scene == null;
    boolean differs = first || !SceneDiff.between(scene, next).isEmpty();
    scene = next;
    if (first || !animates) {
      relayout();
      followCurrent();
      return;
    }
    Picture old = picture;
    followCurrent();
    transition = new Transition(old, picture);
    if (isDirected) {
      repaint(0);
    } else if (differs && transition.isWorthwhile()) {
      animation.begin();
    } else {
      repaint(1);
    }
  }

  /// Draws the way between the last two scenes, for films.
  public void paintAt(double time) {
    animation.stop();
    repaint(time);
  }

  private void followCurrent() {
    picture = build();
    boolean moved = follow(Column.LISTING, currentLine()) | follow(Column.STACK, currentFrame());
    if (moved) {
      picture = build();
    }
    transition = new Transition(picture, picture);
    regions.show(picture, scale);
    if (!animates) {
      repaint(1);
    }
  }

  private boolean follow(Column column, Rect target) {
    Rect view = picture.views().get(column);
    if (target == null || view == null) {
      return false;
    }
    double now = scrolls.getOrDefault(column, 0.0);
    double wanted = now;
    if (target.bottom() > view.bottom() - 8) {
      wanted = now + target.bottom() - view.bottom() + 40;
    }
    if (target.y() - (wanted - now) < view.y()) {
      wanted = now + target.y() - view.y() - 30;
    }
    wanted = Math.clamp(wanted, 0, picture.mostScroll(column));
    scrolls.put(column, wanted);
    return wanted != now;
  }

  private Rect currentFrame() {
    return scene.frames().isEmpty() ? null : picture.places().get(scene.frames().getLast().id());
  }

  private Rect currentLine() {
    for (var listing : scene.listings()) {
      double line = 22;
      for (var instruction : listing.instructions()) {
        if (instruction.isCurrent()) {
          Rect title = picture.places().get(listing.id());
          return title == null ? null : new Rect(title.x(), title.y() + line, 10, 42);
        }
        line += 21;
      }
    }
    return null;
  }

  private Picture build() {
    return new PictureBuilder(
            getWidth() / scale, getHeight() / scale, scrolls, unfolded, showsListing)
        .build(scene);
  }

  private void relayout() {
    if (scene == null || getWidth() < 50 || getHeight() < 50) {
      return;
    }
    animation.stop();
    picture = build();
    transition = new Transition(picture, picture);
    regions.show(picture, scale);
    repaint(1);
  }

  private void repaint(double time) {
    if (scene == null || getWidth() < 50) {
      return;
    }
    var pen = canvas.getGraphicsContext2D();
    if (painter == null) {
      painter = new PicturePainter(pen, palette);
    }
    pen.save();
    pen.scale(scale, scale);
    transition.paint(painter, time);
    if (time >= 1) {
      hovered.ifPresent(hover -> hover.paint(painter, picture));
    }
    pen.restore();
  }

  private void scroll(ScrollEvent event) {
    Column column = columnAt(event.getX() / scale, event.getY() / scale);
    double now = scrolls.getOrDefault(column, 0.0);
    double next = Math.clamp(now - event.getDeltaY(), 0, picture.mostScroll(column));
    if (next != now) {
      scrolls.put(column, next);
      relayout();
    }
    event.consume();
  }

  /// Calls back with what stands under the mouse.
  public void onHover(Consumer<Optional<SceneId>> listener) {
    hoverListener = listener;
  }

  private void hover(MouseEvent event) {
    setHovered(Hover.at(picture, event.getX() / scale, event.getY() / scale));
  }

  private void setHovered(Optional<Hover> hover) {
    if (!hover.map(Hover::id).equals(hovered.map(Hover::id))) {
      hovered = hover;
      hoverListener.accept(hover.map(Hover::id));
      repaint(1);
    }
  }

  private Column columnAt(double x, double y) {
    return picture.views().entrySet().stream()
        .filter(entry -> entry.getValue().contains(x, y))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Column.PAGE);
  }

  /// A click on a stub unfolds its arrow, another folds it again.
  private void click(MouseEvent event) {
    double x = event.getX() / scale;
    double y = event.getY() / scale;
    for (var route : picture.routes()) {
      Rect start = picture.places().get(route.arrow().from());
      if (start != null && start.contains(x, y)) {
        SceneId id = route.arrow().id();
        if (!unfolded.remove(id)) {
          unfolded.add(id);
        }
        relayout();
        return;
      }
    }
  }

  /// The figures that can be named, in reading order.
  static boolean isNamed(Figure figure) {
    return !figure.description().isEmpty();
  }

  /// Runs the transition's time from 0 to 1.
  private final class Animation extends AnimationTimer {
    private long began;

    void begin() {
      began = 0;
      start();
    }

    @Override
    public void handle(long now) {
      if (began == 0) {
        began = now;
      }
      double time = (now - began) / 1e6 / Transition.MILLISECONDS;
      repaint(Math.min(1, time));
      if (time >= 1) {
        stop();
      }
    }
  }
}
