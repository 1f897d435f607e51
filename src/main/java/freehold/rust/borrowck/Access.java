package freehold.rust.borrowck;

import freehold.mir.BorrowKind;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.source.Span;

/// One thing that an instruction does to a place.
record Access(Kind kind, Place place, Location at, Span span) {
  /// What is done.
  enum Kind {
    COPY,
    MOVE,
    SHARED_BORROW,
    MUTABLE_BORROW,
    TWO_PHASE_BORROW,
    RAW_SHARED,
    RAW_MUTABLE,
    /// Its length or discriminant is read, or a match looks at it.
    INSPECT,
    ASSIGN,
    /// The value is dropped and another one assigned.
    REPLACE,
    DROP,
    STORAGE_DEAD;

    static Kind of(BorrowKind kind) {
      return switch (kind) {
        case SHARED -> SHARED_BORROW;
        case MUTABLE -> MUTABLE_BORROW;
        case TWO_PHASE -> TWO_PHASE_BORROW;
      };
    }

    boolean isBorrow() {
      return this == SHARED_BORROW
          || this == MUTABLE_BORROW
          || this == TWO_PHASE_BORROW
          || this == RAW_SHARED
          || this == RAW_MUTABLE;
    }

    boolean isMutableBorrow() {
      return this == MUTABLE_BORROW || this == TWO_PHASE_BORROW || this == RAW_MUTABLE;
    }

    /// Whether the place must be initialised for it.
    boolean isUse() {
      return switch (this) {
        case COPY,
            MOVE,
            SHARED_BORROW,
            MUTABLE_BORROW,
            TWO_PHASE_BORROW,
            RAW_SHARED,
            RAW_MUTABLE,
            INSPECT ->
            true;
        case ASSIGN, REPLACE, DROP, STORAGE_DEAD -> false;
      };
    }
  }
}
