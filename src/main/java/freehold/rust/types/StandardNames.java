package freehold.rust.types;

import java.util.Set;

/// Names of the real standard library that ours may lack, so that a gap is not called an error.
final class StandardNames {
  private StandardNames() {}

  /// Whether some type of the real standard library has a method or associated item of that name.
  static boolean exists(String name) {
    return NAMES.contains(name);
  }

  private static final Set<String> NAMES = Set.of();
}
