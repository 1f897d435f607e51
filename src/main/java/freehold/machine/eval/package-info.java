/// Runs flat code, one noun a file.
///
/// All state is in [freehold.machine.eval.Processor]; the loop is
/// [freehold.machine.eval.Interpreter]. Knows nothing of history: whoever wants to watch gives a
/// [freehold.machine.eval.Recorder].
package freehold.machine.eval;
