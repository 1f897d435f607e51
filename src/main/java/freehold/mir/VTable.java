package freehold.mir;

import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// The table behind a `dyn` pointer: drop glue, size, align, then the methods.
///
/// As 8-byte words: slot 0 the drop glue (0 if nothing is dropped), 1 the size, 2 the alignment,
/// slot 3 + i is `methods[i]`.
///
/// @param methods absent where a method cannot be called through `dyn`
public record VTable(
    Type concrete, Type.Dynamic trait, Optional<FunctionId> dropGlue, List<Method> methods) {

  /// How many slots stand before the methods.
  public static final int HEADER_SLOTS = 3;

  /// One slot's method.
  public record Method(String name, Optional<FunctionId> function) {}
}
