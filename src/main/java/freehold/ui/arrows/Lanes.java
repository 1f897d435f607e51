package freehold.ui.arrows;

import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Hands out lanes, so that no two arrows run on top of each other.
final class Lanes {
  private static final int MOST = 6;

  private final Map<Column, Integer> vertical = new EnumMap<>(Column.class);
  private final Map<Double, Integer> horizontal = new HashMap<>();
  private final Map<Rect, Integer> entries = new HashMap<>();

  int next(Column column) {
    return vertical.merge(column, 1, Integer::sum) % MOST;
  }

  int below(double height) {
    return (horizontal.merge(height, 1, Integer::sum) - 1) % 3;
  }

  int entering(Rect rect) {
    return (entries.merge(rect, 1, Integer::sum) - 1) % 3;
  }
}
