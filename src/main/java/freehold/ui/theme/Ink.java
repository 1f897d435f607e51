package freehold.ui.theme;

/// What a colour is for; a palette says which colour that is.
public enum Ink {
  GROUND,
  CARD,
  FRAME_CARD,
  CELL,
  EDGE,
  EDGE_STRONG,
  TEXT,
  DIM,
  FAINT,
  OWNER,
  SHARED,
  MUTABLE,
  FAULT,
  FAULT_SOFT,
  ON_FILL,
  PILL,
  CURRENT,
  CURRENT_EDGE,
  RETURN_BAND,
  PATTERN,
  STACK_AREA,
  HEAP_AREA,
  STATIC_AREA,
  CODE_AREA
}
