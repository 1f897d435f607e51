package freehold.rust.borrowck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds what the body asks of the signature's lifetimes against what the signature promises:
/// E0521, E0621, "lifetime may not live long enough"; of its type parameters: E0309, E0310.
final class RegionCheck {
  private final RegionGraph graph;
  private final UniversalRegions universal;

  RegionCheck(RegionGraph graph, UniversalRegions universal) {
    this.graph = graph;
    this.universal = universal;
  }

  List<RegionFault> check() {
    List<RegionFault> faults = new ArrayList<>();
    for (int longer = RegionGraph.UNKNOWN + 1; longer < graph.universalCount(); longer++) {
      lifetimes(longer, faults);
    }
    Set<Object> reported = new HashSet<>();
    for (RegionGraph.TypeTest test : graph.tests()) {
      int failing = failing(test);
      if (failing >= 0 && reported.add(List.of(test.parameter(), test.cause().span()))) {
        faults.add(new RegionFault.Parameter(test.parameter(), failing, test.cause()));
      }
    }
    return faults;
  }

  /// One error for each lifetime that is too short, like rustc.
  private void lifetimes(int longer, List<RegionFault> faults) {
    BitSet ends = graph.ends(longer);
    for (int i = ends.nextSetBit(0); i >= 0; i = ends.nextSetBit(i + 1)) {
      int shorter = i;
      if (!universal.outlives(longer, shorter)) {
        RegionBlame.between(graph, longer, shorter)
            .ifPresent(
                blame -> faults.add(new RegionFault.Lifetimes(longer, shorter, blame.cause())));
        return;
      }
    }
  }

  private int failing(RegionGraph.TypeTest test) {
    return graph.ends(test.region()).stream()
        .filter(end -> !universal.outlives(test.parameter(), end))
        .findFirst()
        .orElse(-1);
  }
}
