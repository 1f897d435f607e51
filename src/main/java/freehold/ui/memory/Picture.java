package freehold.ui.memory;

import freehold.scene.Flight;
import freehold.scene.SceneId;
import freehold.ui.arrows.Route;
import freehold.ui.plane.Figure;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import java.util.List;
import java.util.Map;

/// A laid-out scene: what stands where, on a page of one size.
///
/// @param views the part of each column in which figures are seen
/// @param heights of each column's whole content
/// @param places where each cell, slot, block and frame stands
public record Picture(
    double width,
    double height,
    List<Figure> figures,
    List<Route> routes,
    List<Flight> flights,
    Map<Column, Rect> views,
    Map<Column, Double> heights,
    Map<SceneId, Rect> places) {
  public static final Picture EMPTY =
      new Picture(0, 0, List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

  /// How far a column can be scrolled.
  public double mostScroll(Column column) {
    Rect view = views.get(column);
    return view == null ? 0 : Math.max(0, heights.getOrDefault(column, 0.0) - view.height());
  }
}
