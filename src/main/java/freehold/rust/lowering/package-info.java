/// From the typed tree to MIR: bodies as graphs, drop elaboration, and the instances of a program.
///
/// Knows neither inference nor the machine. Start reading at
/// [freehold.rust.lowering.FunctionLowering] (one body), [freehold.rust.lowering.DropElaboration]
/// and [freehold.rust.lowering.Monomorphizer] (the whole program).
package freehold.rust.lowering;
