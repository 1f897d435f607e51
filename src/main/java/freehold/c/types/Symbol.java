package freehold.c.types;

import java.math.BigInteger;

/// What a name stands for in a scope.
sealed interface Symbol {
  record Object(Variable variable) implements Symbol {}

  record Function(FunctionSymbol function) implements Symbol {}

  record Typedef(CType type, boolean isConst) implements Symbol {}

  record Enumerator(BigInteger value) implements Symbol {}
}
