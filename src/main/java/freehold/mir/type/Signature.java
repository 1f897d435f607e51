package freehold.mir.type;

import java.util.List;

/// What a function takes and gives.
public record Signature(
    List<Type> parameters, Type result, boolean isUnsafe, String abi, boolean variadic) {
  /// The abi of functions that do not name one.
  public static final String RUST = "Rust";

  public Signature {
    parameters = List.copyOf(parameters);
  }

  public static Signature of(List<Type> parameters, Type result) {
    return new Signature(parameters, result, false, RUST, false);
  }
}
