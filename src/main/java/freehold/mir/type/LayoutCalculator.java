package freehold.mir.type;

import java.util.HashMap;
import java.util.Map;

/// Computes where the parts of monomorphic types lie, as rustc does for the target.
public final class LayoutCalculator {
  private final Target target;
  private final Map<Type, Layout> known = new HashMap<>();

  public LayoutCalculator(Target target) {
    this.target = target;
  }

  public Target target() {
    return target;
  }

  /// The layout of a monomorphic type, computed once.
  public Layout layoutOf(Type type) {
    throw new UnsupportedOperationException("layout of " + type.text());
  }
}
