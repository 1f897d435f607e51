package freehold.machine.state;

import freehold.machine.memory.Site;
import freehold.mir.SourceInfo;
import java.util.List;

/// What one instruction did. Step `index` leads from the moment after `index` steps to the next.
///
/// @param depth of the frame it ran in, 0 is the outermost
/// @param source what it comes from
public record Step(
    long index,
    int thread,
    int depth,
    Site site,
    SourceInfo source,
    List<Mark> marks,
    List<Effect> effects) {
  public Step {
    marks = List.copyOf(marks);
    effects = List.copyOf(effects);
  }

  public boolean isLibrary() {
    return source.span().isLibrary();
  }
}
