package freehold.rust.types;

import freehold.rust.syntax.Lifetime;
import java.util.Optional;

/// A loop or labelled block that encloses the expression being checked.
final class LoopFrame {
  final LabelId id;
  final Optional<Lifetime> label;
  final Kind kind;
  final BranchMerge result;
  boolean broken;

  /// Which breaks are allowed.
  enum Kind {
    LOOP,
    /// `while` and `for`: no value.
    CONDITIONAL,
    BLOCK,
    /// A closure or const block: nothing may leave it.
    BOUNDARY
  }

  LoopFrame(LabelId id, Optional<Lifetime> label, Kind kind, BranchMerge result) {
    this.id = id;
    this.label = label;
    this.kind = kind;
    this.result = result;
  }
}
