package freehold.rust.names;

import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Path;
import freehold.source.Span;
import java.util.List;

/// One leaf of a `use` tree.
///
/// @param path all names, those of the outer braces first
/// @param alias the name it binds, `_` for none; empty for `*`
record Import(
    Module module,
    boolean global,
    List<Identifier> path,
    String alias,
    boolean glob,
    Module visibleIn,
    Edition edition,
    Span span) {

  static List<Identifier> names(Path path) {
    return path.segments().stream().map(Path.Segment::name).toList();
  }
}
