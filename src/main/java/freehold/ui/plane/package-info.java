/// Plane geometry: rectangles, marks and figures, the words in which pictures are laid out.
///
/// Knows neither scenes' meaning nor how marks are painted. Start reading at `Mark`.
package freehold.ui.plane;
