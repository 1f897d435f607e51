package freehold.ui.arrows;

import freehold.ui.plane.Rect;

/// The free strips of the page in which arrows run up and down.
///
/// @param statics between static data and stack
/// @param stack right of the frames, inside the stack's card
/// @param heap left of the blocks
/// @param bottom the height of the free lane under all columns
public record Gutters(Rect statics, Rect stack, Rect heap, double bottom) {}
