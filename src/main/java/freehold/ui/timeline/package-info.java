/// The timeline: a slider over all steps, with a mark for every event.
///
/// Knows tracks, not runs. Start reading at `TimelineView`.
package freehold.ui.timeline;
