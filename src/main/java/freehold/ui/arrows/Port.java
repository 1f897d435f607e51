package freehold.ui.arrows;

import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;

/// Where an arrow may begin or end.
///
/// @param rect the cell, slot or block
/// @param lane the height at which a way may leave below the row of cells
/// @param above the height at which a way may come to it over the row of cells
/// @param column the column in which it stands
/// @param isOpen nothing stands right of it in its row
/// @param visible false if it is scrolled out of sight
public record Port(
    Rect rect, double lane, double above, Column column, boolean isOpen, boolean visible) {}
