package freehold.mir;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks up the innermost place of the source, at which a run can stop, around a span.
public final class SourceStops {
  private final List<Span> places;
  private final int[] parents;

  /// @param statements spans of one file that nest
  public SourceStops(List<Span> statements) {
    places = new ArrayList<>(statements);
    places.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, (a, b) -> b - a));
    parents = new int[places.size()];
    for (int i = 0; i < parents.length; i++) {
      int parent = i - 1;
      while (parent >= 0 && !places.get(parent).contains(places.get(i))) {
        parent = parents[parent];
      }
      parents[i] = parent;
    }
  }

  /// @param inner bodies of closures: what stands around them is not theirs
  public Optional<Span> around(Span span, List<Span> inner) {
    int at = lastFrom(span.start());
    while (at >= 0 && (!places.get(at).contains(span) || isIn(inner, places.get(at)))) {
      at = parents[at];
    }
    return at < 0 ? Optional.empty() : Optional.of(places.get(at));
  }

  private static boolean isIn(List<Span> inner, Span place) {
    return inner.stream().anyMatch(body -> body.contains(place));
  }

  /// The last place that begins at an offset or before, -1 if there is none.
  private int lastFrom(int start) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
