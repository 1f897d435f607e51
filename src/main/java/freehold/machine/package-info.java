/// Runs MIR on simulated memory.
///
/// Knows neither the source languages nor history: it goes forward, and can be put back to a
/// [freehold.machine.state.MachineState] that it captured. Start reading at
/// [freehold.machine.Machine].
package freehold.machine;
