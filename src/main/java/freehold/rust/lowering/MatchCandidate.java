package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Place;
import freehold.rust.types.TypedPattern;
import java.util.ArrayList;
import java.util.List;

/// One way in which a pattern can match: what is still to be tested, and what is bound then.
final class MatchCandidate {
  /// A place that has yet to match a pattern that can fail.
  record Pair(Place place, TypedPattern pattern) {}

  /// A variable and the place it takes.
  record Bound(Place place, TypedPattern.Binding binding) {}

  final int arm;
  final boolean guarded;
  final List<Pair> pairs;
  final List<Bound> bindings;

  /// Where the candidate has matched; set when its last test is done.
  BlockId matched;

  /// Behind the false edge of [#matched]: where bindings begin.
  BlockId real;

  /// Where matching goes on if the guard says no.
  BlockId rejected;

  MatchCandidate(int arm, boolean guarded, List<Pair> pairs, List<Bound> bindings) {
    this.arm = arm;
    this.guarded = guarded;
    this.pairs = pairs;
    this.bindings = bindings;
  }

  MatchCandidate copy() {
    return new MatchCandidate(arm, guarded, new ArrayList<>(pairs), new ArrayList<>(bindings));
  }
}
