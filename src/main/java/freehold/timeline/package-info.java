/// Makes every moment of a run reachable: record sparsely, replay densely.
///
/// A run is recorded as snapshots; any step is reached by restoring the nearest one before it and
/// running forward, since the machine is deterministic. Does not know why moments are shown. Start
/// reading at [freehold.timeline.Timeline] and [freehold.timeline.Cursor].
package freehold.timeline;
