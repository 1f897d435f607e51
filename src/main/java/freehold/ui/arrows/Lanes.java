package freehold.ui.arrows;

import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Hands out lanes, so that no two arrows run on top of each other.
final class Lanes {
  private static final int MOST = Router.MOST_AT_ONCE;

  /// The heights between which a lane is taken.
  private record Span(double top, double bottom) {
    private static final double AIR = 4;

    static Span between(double a, double b) {
      return new Span(Math.min(a, b) - AIR, Math.max(a, b) + AIR);
    }

    boolean meets(Span other) {
      return top < other.bottom && other.top < bottom;
    }
  }

  private final Map<Column, List<List<Span>>> vertical = new EnumMap<>(Column.class);
  private final Map<Double, Integer> horizontal = new HashMap<>();
  private final Map<Rect, Integer> entries = new HashMap<>();

  /// The first lane of a gutter that is free between two heights; if none is, the one that is taken
  /// by the fewest.
  int between(Column column, double from, double to) {
    List<List<Span>> lanes = vertical.computeIfAbsent(column, _ -> empty());
    Span wanted = Span.between(from, to);
    int best = 0;
    long fewest = Long.MAX_VALUE;
    for (int lane = 0; lane < MOST && fewest > 0; lane++) {
      long taken = lanes.get(lane).stream().filter(wanted::meets).count();
      if (taken < fewest) {
        best = lane;
        fewest = taken;
      }
    }
    lanes.get(best).add(wanted);
    return best;
  }

  private static List<List<Span>> empty() {
    return Stream.generate(() -> (List<Span>) new ArrayList<Span>()).limit(MOST).toList();
  }

  int below(double height) {
    return (horizontal.merge(height, 1, Integer::sum) - 1) % 3;
  }

  int entering(Rect rect) {
    return (entries.merge(rect, 1, Integer::sum) - 1) % 3;
  }
}
