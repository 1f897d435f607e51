package freehold.mir.dataflow;

import freehold.mir.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// A place that can be moved out of by itself: a local, a field, what a `Box` holds.
///
/// The children are the ways on from here that some instruction names.
public final class MovePath {
  private final int index;
  private final MovePath parent;
  private final Place place;
  private final Map<Place.Projection, MovePath> children = new LinkedHashMap<>();

  MovePath(int index, MovePath parent, Place place) {
    this.index = index;
    this.parent = parent;
    this.place = place;
  }

  public int index() {
    return index;
  }

  /// Null for a local.
  public MovePath parent() {
    return parent;
  }

  public Place place() {
    return place;
  }

  /// By the key that [MoveData] gives a projection: fields without their types.
  public Map<Place.Projection, MovePath> children() {
    return children;
  }

  public boolean isWithin(MovePath other) {
    for (MovePath path = this; path != null; path = path.parent) {
      if (path == other) {
        return true;
      }
    }
    return false;
  }
}
