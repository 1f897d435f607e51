package freehold.ui.arrows;

import freehold.scene.Arrow;
import freehold.scene.SceneId;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Point;
import freehold.ui.plane.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds a way for every arrow. Each way leaves its cell below the row, runs to a gutter, up or
/// down in a lane of its own, and enters its target from that gutter; a target that is scrolled out
/// of sight is left to: the way ends at the column's edge, in the gutter, and never on another box.
public final class Router {
  /// Past so many at once, the far ones fold into numbered stubs.
  public static final int MOST_AT_ONCE = 7;

  private static final double LANE = 7;

  private final Map<SceneId, Port> ports;
  private final Gutters gutters;
  private final Set<SceneId> unfolded;

  /// @param unfolded ids of arrows that a person wants to see in full
  public Router(Map<SceneId, Port> ports, Gutters gutters, Set<SceneId> unfolded) {
    this.ports = ports;
    this.gutters = gutters;
    this.unfolded = unfolded;
  }

  /// The ways of all arrows whose cell is in sight.
  public List<Route> route(List<Arrow> arrows) {
    List<Arrow> seen = arrows.stream().filter(arrow -> ports.containsKey(arrow.from())).toList();
    Set<SceneId> whole = whole(seen);
    Lanes lanes = new Lanes();
    List<Route> routes = new ArrayList<>();
    int stub = 0;
    for (Arrow arrow : byTarget(seen)) {
      Port from = ports.get(arrow.from());
      if (!from.isSeen()) {
        continue;
      }
      Port to = target(arrow);
      if (to == null || !whole.contains(arrow.id())) {
        routes.add(stubRoute(arrow, from, to == null ? 0 : ++stub));
      } else {
        routes.add(new Route(arrow, points(from, to, arrow, lanes), 0));
      }
    }
    return routes;
  }

  private Port target(Arrow arrow) {
    return switch (arrow.target()) {
      case Arrow.Target.Thing thing -> ports.get(thing.id());
      case Arrow.Target.Outside _ -> null;
    };
  }

  private List<Arrow> byTarget(List<Arrow> arrows) {
    return arrows.stream().sorted(Comparator.comparingDouble(this::startHeight)).toList();
  }

  private double startHeight(Arrow arrow) {
    return ports.get(arrow.from()).lane();
  }

  private Set<SceneId> whole(List<Arrow> arrows) {
    Set<SceneId> chosen = new HashSet<>(unfolded);
    arrows.stream()
        .filter(arrow -> target(arrow) != null)
        .sorted(Comparator.comparingDouble(this::rank))
        .limit(MOST_AT_ONCE)
        .forEach(arrow -> chosen.add(arrow.id()));
    return chosen;
  }

  /// Changed and dangling arrows come first, then the short ones.
  private double rank(Arrow arrow) {
    Port from = ports.get(arrow.from());
    double far = Math.abs(from.rect().y() - target(arrow).rect().y());
    boolean first = arrow.changed() || arrow.state() == Arrow.State.DANGLING;
    return (first ? -1e6 : 0) + far + (from.isSeen() ? 0 : 1e7);
  }

  private Route stubRoute(Arrow arrow, Port from, int number) {
    double x = from.rect().centerX();
    double y = from.rect().y() + from.rect().height() * 0.66;
    double end = Math.max(from.rect().right() - 3, x + 16);
    return new Route(arrow, List.of(new Point(x, y), new Point(end, y)), Math.max(1, number));
  }

  private List<Point> points(Port from, Port to, Arrow arrow, Lanes lanes) {
    double x = from.rect().centerX();
    double y = from.rect().y() + from.rect().height() * 0.66;
    double lane = from.lane() - 3 + lanes.below(from.lane()) * 3;
    return switch (to.column()) {
      case HEAP -> toHeap(from, to, x, y, lane, lanes);
      case STACK -> toStack(from, to, x, y, lane, lanes);
      case STATICS, LISTING -> toLeft(from, to, x, y, lane, lanes);
      case PAGE, MAP -> List.of(new Point(x, y), new Point(x + 20, y));
    };
  }

  /// The last part of a way: the height at which it leaves its gutter, and its corners then.
  private record Approach(double height, List<Point> corners) {
    static Approach level(double height, double x) {
      return new Approach(height, List.of(new Point(x, height)));
    }
  }

  private List<Point> toHeap(Port from, Port to, double x, double y, double lane, Lanes lanes) {
    Approach last = intoHeap(to, lanes);
    double vertical =
        gutters.heap().x() + 10 + lanes.between(Column.HEAP, lane, last.height()) * LANE;
    List<Point> way = new ArrayList<>(List.of(new Point(x, y), new Point(x, lane)));
    return ending(way, vertical, lane, last);
  }

  private Approach intoHeap(Port to, Lanes lanes) {
    double edge = to.rect().x();
    if (!to.isSeen()) {
      return new Approach(to.exit(), List.of());
    }
    if (edge <= gutters.heap().right() + 24) {
      return Approach.level(entryHeight(to, lanes), edge);
    }
    // Other cells stand before this one: the way runs over the row and down.
    double shelf = to.above();
    double down = edge + 6;
    return new Approach(shelf, List.of(new Point(down, shelf), new Point(down, to.rect().y())));
  }

  private List<Point> toStack(Port from, Port to, double x, double y, double lane, Lanes lanes) {
    Approach last = fromTheRight(to, lanes);
    boolean isLevel = from.column() == Column.STACK && from.isOpen();
    double start = isLevel ? y : lane;
    double vertical =
        gutters.stack().x() + 8 + lanes.between(Column.STACK, start, last.height()) * LANE;
    List<Point> way = new ArrayList<>(List.of(new Point(x, y)));
    if (!isLevel) {
      way.add(new Point(x, lane));
    }
    return ending(way, vertical, start, last);
  }

  private List<Point> toLeft(Port from, Port to, double x, double y, double lane, Lanes lanes) {
    Approach last = fromTheRight(to, lanes);
    List<Point> way = new ArrayList<>(List.of(new Point(x, y), new Point(x, lane)));
    double start = lane;
    if (from.column() == Column.HEAP) {
      start = gutters.bottom();
      double down = gutters.heap().x() + 10 + lanes.between(Column.HEAP, lane, start) * LANE;
      way.add(new Point(down, lane));
      way.add(new Point(down, start));
    }
    int taken = lanes.between(Column.STATICS, start, last.height());
    return ending(way, gutters.statics().right() - 4 - taken * (LANE - 2), start, last);
  }

  private static List<Point> ending(List<Point> way, double vertical, double start, Approach last) {
    way.add(new Point(vertical, start));
    way.add(new Point(vertical, last.height()));
    way.addAll(last.corners());
    return way;
  }

  private static Approach fromTheRight(Port to, Lanes lanes) {
    if (!to.isSeen()) {
      return new Approach(to.exit(), List.of());
    }
    if (to.isOpen()) {
      return Approach.level(entryHeight(to, lanes), to.rect().right());
    }
    // Other cells stand between the gutter and this one: the way runs under the row and up.
    double under = to.lane() + 2 + lanes.below(to.lane()) * 3;
    double middle = to.rect().centerX() + 8;
    return new Approach(
        under, List.of(new Point(middle, under), new Point(middle, to.rect().bottom())));
  }

  private static double entryHeight(Port to, Lanes lanes) {
    Rect rect = to.rect();
    double middle = rect.y() + Math.min(rect.height() / 2, 14);
    return middle + lanes.entering(rect) * 7;
  }
}
