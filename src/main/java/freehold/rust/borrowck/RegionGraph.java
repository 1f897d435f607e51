package freehold.rust.borrowck;

import freehold.mir.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Region variables as sets of points, and which must outlive which (RFC 2094, NLL).
///
/// Region 0 stands for everything outside of the body: `'static` and the lifetimes of the
/// signature. It contains every point and, beyond the points, the end of the call.
final class RegionGraph {
  static final int EXTERNAL = 0;

  /// `longer` contains all of `shorter`, because of the instruction at `at`.
  record Outlives(int longer, int shorter, Location at) {}

  private final int pointCount;
  private final List<BitSet> values = new ArrayList<>();
  private final List<List<Outlives>> intoLonger = new ArrayList<>();
  private final List<List<Outlives>> fromLonger = new ArrayList<>();

  RegionGraph(int pointCount) {
    this.pointCount = pointCount;
    int external = fresh();
    values.get(external).set(0, pointCount + 1);
  }

  int fresh() {
    values.add(new BitSet());
    intoLonger.add(new ArrayList<>());
    fromLonger.add(new ArrayList<>());
    return values.size() - 1;
  }

  int size() {
    return values.size();
  }

  void addPoint(int region, int point) {
    values.get(region).set(point);
  }

  void addPoints(int region, BitSet points) {
    values.get(region).or(points);
  }

  void outlives(int longer, int shorter, Location at) {
    if (longer != shorter && longer != EXTERNAL) {
      Outlives constraint = new Outlives(longer, shorter, at);
      intoLonger.get(shorter).add(constraint);
      fromLonger.get(longer).add(constraint);
    }
  }

  /// Grows the longer regions until all constraints hold.
  void solve() {
    Deque<Integer> open = new ArrayDeque<>();
    BitSet queued = new BitSet();
    for (int i = 0; i < values.size(); i++) {
      open.add(i);
      queued.set(i);
    }
    while (!open.isEmpty()) {
      int shorter = open.poll();
      queued.clear(shorter);
      for (Outlives constraint : intoLonger.get(shorter)) {
        BitSet longer = values.get(constraint.longer());
        int before = longer.cardinality();
        longer.or(values.get(shorter));
        if (longer.cardinality() != before && !queued.get(constraint.longer())) {
          queued.set(constraint.longer());
          open.add(constraint.longer());
        }
      }
    }
  }

  boolean contains(int region, int point) {
    return values.get(region).get(point);
  }

  /// Whether the region lasts beyond the call.
  boolean escapes(int region) {
    return values.get(region).get(pointCount);
  }

  /// All regions that `region` must outlive, itself among them: where a reference may have gone.
  BitSet reaches(int region) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(region));
    reached.set(region);
    while (!open.isEmpty()) {
      for (Outlives constraint : fromLonger.get(open.poll())) {
        if (!reached.get(constraint.shorter())) {
          reached.set(constraint.shorter());
          open.add(constraint.shorter());
        }
      }
    }
    return reached;
  }

  /// The constraints on a shortest way from `region` to the outside.
  List<Outlives> wayOut(int region) {
    Outlives[] cameBy = new Outlives[values.size()];
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(region));
    seen.set(region);
    while (!open.isEmpty() && !seen.get(EXTERNAL)) {
      for (Outlives constraint : fromLonger.get(open.poll())) {
        if (!seen.get(constraint.shorter())) {
          seen.set(constraint.shorter());
          cameBy[constraint.shorter()] = constraint;
          open.add(constraint.shorter());
        }
      }
    }
    List<Outlives> way = new ArrayList<>();
    for (int at = EXTERNAL; cameBy[at] != null; at = cameBy[at].longer()) {
      way.addFirst(cameBy[at]);
    }
    return way;
  }
}
