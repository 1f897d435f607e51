/// Turns bodies into flat code: dense ints over the slots of a frame, which the switch loop of
/// `eval` runs.
///
/// Knows layouts and addresses of static data, but no running machine. One MIR statement or
/// terminator is one step: a run of operations whose first is marked. Start reading at
/// [freehold.machine.code.Op] and [freehold.machine.code.FunctionCompiler].
package freehold.machine.code;
