package freehold.rust.syntax;

import java.util.Optional;

/// One piece of a format string (std::fmt, "Syntax").
sealed interface FormatPiece {
  record Text(String text) implements FormatPiece {}

  /// `{argument:spec}`; `start` and `end` are offsets in the decoded string, braces included.
  record Placeholder(Reference argument, Spec spec, int start, int end) implements FormatPiece {}

  /// Which argument is meant. `start` and `end` are where that is written.
  sealed interface Reference {
    int start();

    int end();

    /// `{}`, counted from 0.
    record Next(int index, int start, int end) implements Reference {}

    record Index(int index, int start, int end) implements Reference {}

    record Name(String name, int start, int end) implements Reference {}
  }

  /// A width or precision.
  sealed interface Count {
    record Implied() implements Count {}

    record Is(int value) implements Count {}

    record Of(Reference argument) implements Count {}
  }

  /// @param alignment 0 left, 1 right, 2 centre, 3 unknown
  /// @param flags 1 plus, 2 minus, 4 alternate, 8 zeros, 16 `x?`, 32 `X?`
  /// @param trait what stands last: empty for Display, `?` for Debug
  record Spec(
      Optional<Integer> fill,
      int alignment,
      int flags,
      Count precision,
      Count width,
      String trait,
      int traitStart,
      int traitEnd) {
    /// Whether nothing but `{}` is asked for.
    boolean isPlain() {
      return trait.isEmpty()
          && fill.isEmpty()
          && alignment == 3
          && flags == 0
          && precision instanceof Count.Implied
          && width instanceof Count.Implied;
    }
  }
}
