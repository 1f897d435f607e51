/// Facts about the points of a body: what is initialised, what is still needed.
///
/// Shared by the borrow checker and drop elaboration; knows no source language. Start reading at
/// [freehold.mir.dataflow.Dataflow] and [freehold.mir.dataflow.MoveData].
package freehold.mir.dataflow;
