package freehold.rust.borrowck;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Which of the constraints on the way from a region to a universal one is to blame (rustc,
/// `best_blame_constraint`).
final class RegionBlame {
  private RegionBlame() {}

  /// Why `region` reaches beyond the body, if it does.
  static Optional<RegionGraph.Outlives> out(RegionGraph graph, int region) {
    return best(graph.way(region, graph.ends(region)));
  }

  static Optional<RegionGraph.Outlives> between(RegionGraph graph, int longer, int shorter) {
    BitSet end = new BitSet();
    end.set(shorter);
    return best(graph.way(longer, end));
  }

  /// The most telling one; of equals the one closest to the end.
  private static Optional<RegionGraph.Outlives> best(List<RegionGraph.Outlives> way) {
    RegionGraph.Outlives best = null;
    for (RegionGraph.Outlives each : way) {
      if (best == null || each.cause().kind().rank() <= best.cause().kind().rank()) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }
}
