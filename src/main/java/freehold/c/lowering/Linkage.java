package freehold.c.lowering;

import freehold.c.types.FunctionSymbol;
import freehold.c.types.Variable;
import freehold.mir.FunctionId;
import freehold.mir.GlobalId;
import freehold.mir.Intrinsic;
import freehold.source.Span;
import java.util.Optional;

/// What a function that is being lowered needs of the rest of the program.
interface Linkage {
  /// The function with that name, wherever it is defined.
  FunctionId function(FunctionSymbol symbol, Span use);

  GlobalId global(Variable variable, Span use);

  /// The operation of the machine that a declaration of our C library stands for.
  static Optional<Intrinsic> intrinsic(FunctionSymbol symbol) {
    String prefix = "__freehold_";
    if (!symbol.name().startsWith(prefix) || !symbol.span().isLibrary()) {
      return Optional.empty();
    }
    String name = symbol.name().substring(prefix.length()).toUpperCase(java.util.Locale.ROOT);
    for (Intrinsic intrinsic : Intrinsic.values()) {
      if (intrinsic.name().equals(name)) {
        return Optional.of(intrinsic);
      }
    }
    return Optional.empty();
  }
}
