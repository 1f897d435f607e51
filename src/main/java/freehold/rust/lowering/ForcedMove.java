package freehold.rust.lowering;

import freehold.mir.Place;
import freehold.source.Span;

/// A move that the borrow checker forbids: a run with the check switched off copies the bytes and
/// leaves them where they were.
///
/// @param keepsOwner the place that is moved from still counts as the owner, and drops the value a
///   second time
public record ForcedMove(Place place, Span span, boolean keepsOwner) {}
