/// What one moment of a run is, what a step did to it, and how a run ends.
///
/// All of it is immutable data for those who look (timeline, scene); how steps are run is the
/// business of `eval`. Start reading at [freehold.machine.state.MachineState] and
/// [freehold.machine.state.Mark].
package freehold.machine.state;
