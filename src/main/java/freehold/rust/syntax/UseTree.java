package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// What stands after `use`.
public sealed interface UseTree {
  Span span();

  /// `a::b` or `a::b as c`; an alias may be `_`.
  record Simple(Path path, Optional<Identifier> alias, Span span) implements UseTree {}

  /// `a::*`; the path may have no segments.
  record Glob(Path path, Span span) implements UseTree {}

  /// `a::{b, c}`; the path may have no segments.
  record Nested(Path path, List<UseTree> trees, Span span) implements UseTree {}
}
