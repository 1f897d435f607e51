/// Where arrows run: orthogonal, with rounded corners, round the boxes and not through them.
///
/// Knows rectangles, not bytes. Start reading at `Router`.
package freehold.ui.arrows;
