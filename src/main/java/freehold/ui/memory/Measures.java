package freehold.ui.memory;

/// Sizes of the picture in unscaled pixels.
final class Measures {
  static final double CELL_HEIGHT = 36;
  static final double INDEX_HEIGHT = 13;
  static final double BYTES_HEIGHT = 14;
  static final double LEAST_CELL = 40;
  static final double VALUE = 13.5;
  static final double SMALL = 10.5;
  static final double TINY = 9;
  static final double HEADING = 12;
  static final double LANE_SPACE = 16;
  static final double PADDING = 12;
  static final double HEADER = 34;

  private Measures() {}
}
