package freehold.rust.borrowck;

import freehold.mir.BorrowKind;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.source.Span;

/// One `&` or `&mut` of a place that the body could still get at otherwise.
///
/// @param holder the local that first receives the reference
/// @param region how long the reference may be used
record Loan(
    int index, BorrowKind kind, Place place, LocalId holder, int region, Location at, Span span) {
  boolean isShared() {
    return kind == BorrowKind.SHARED;
  }
}
