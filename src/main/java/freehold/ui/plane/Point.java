package freehold.ui.plane;

/// A place in pixels of the unscaled picture.
public record Point(double x, double y) {}
