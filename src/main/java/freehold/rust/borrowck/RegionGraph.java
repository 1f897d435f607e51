package freehold.rust.borrowck;

import freehold.mir.type.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Region variables as sets of points, and which must outlive which (RFC 2094, NLL).
///
/// A universal region, one of those that the caller chooses, contains every point and, beyond the
/// points, its own end. Universal are `'static`, one that stands for every lifetime of which too
/// little is known to complain, and those of the signature.
final class RegionGraph {
  static final int STATIC = 0;

  /// Outlives all and is outlived by all, as far as anybody can tell.
  static final int UNKNOWN = 1;

  /// `longer` contains all of `shorter`, for a reason.
  record Outlives(int longer, int shorter, Cause cause) {}

  /// All that `parameter` may stand for must outlive `region`.
  record TypeTest(Type.Parameter parameter, int region, Cause cause) {}

  private final int pointCount;
  private int universalCount;
  private final List<BitSet> values = new ArrayList<>();
  private final List<List<Outlives>> intoLonger = new ArrayList<>();
  private final List<List<Outlives>> fromLonger = new ArrayList<>();
  private final List<TypeTest> tests = new ArrayList<>();

  RegionGraph(int pointCount) {
    this.pointCount = pointCount;
    universal();
    universal();
  }

  /// A region that the caller chooses; all of them come before the first [#fresh] one.
  int universal() {
    if (universalCount != values.size()) {
      throw new IllegalStateException("universal regions come first");
    }
    int region = fresh();
    universalCount++;
    values.get(region).set(0, pointCount);
    values.get(region).set(pointCount + region);
    return region;
  }

  int fresh() {
    values.add(new BitSet());
    intoLonger.add(new ArrayList<>());
    fromLonger.add(new ArrayList<>());
    return values.size() - 1;
  }

  boolean isUniversal(int region) {
    return region < universalCount;
  }

  int universalCount() {
    return universalCount;
  }

  List<TypeTest> tests() {
    return tests;
  }

  void addPoints(int region, BitSet points) {
    values.get(region).or(points);
  }

  void outlives(int longer, int shorter, Cause cause) {
    if (longer != shorter && longer > UNKNOWN) {
      Outlives constraint = new Outlives(longer, shorter, cause);
      intoLonger.get(shorter).add(constraint);
      fromLonger.get(longer).add(constraint);
    }
  }

  /// Everything that a value of the type may refer to outlives `shorter`.
  void allOutlive(Type type, int shorter, Cause cause) {
    RegionTypes.regions(type, longer -> outlives(longer, shorter, cause));
    RegionTypes.parameters(type, p -> tests.add(new TypeTest(p, shorter, cause)));
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

  /// The universal regions that `region` has to outlive.
  BitSet ends(int region) {
    return values.get(region).get(pointCount, pointCount + universalCount);
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

  /// The constraints on a shortest way from `region` to one of the universal regions `ends`.
  List<Outlives> way(int region, BitSet ends) {
    Outlives[] cameBy = new Outlives[values.size()];
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(region));
    seen.set(region);
    int found = -1;
    while (!open.isEmpty() && found < 0) {
      for (Outlives constraint : fromLonger.get(open.poll())) {
        int next = constraint.shorter();
        if (!seen.get(next)) {
          seen.set(next);
          cameBy[next] = constraint;
          open.add(next);
          if (found < 0 && ends.get(next)) {
            found = next;
          }
        }
      }
    }
    List<Outlives> way = new ArrayList<>();
    for (int at = found; at >= 0 && at != region; at = cameBy[at].longer()) {
      way.addFirst(cameBy[at]);
    }
    return way;
  }
}
