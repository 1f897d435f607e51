package freehold.c.lowering;

import freehold.mir.type.DefId;

/// Numbers everything that is defined, in the order in which it is met.
final class Definitions {
  private int count;

  DefId next(String path) {
    return new DefId(count++, path);
  }
}
