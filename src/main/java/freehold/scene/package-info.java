/// What one moment of a run looks like, as complete data without one pixel.
///
/// A `Scene` is computed from the machine's state, the types, the spans and the loan facts. It must
/// not know JavaFX, colours or coordinates. Start reading at `Scene`, then `SceneBuilder`.
package freehold.scene;
