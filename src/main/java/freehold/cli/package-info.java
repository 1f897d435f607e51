/// The command line: `check`, `mir`, `run`, `trace`, `scene`, `film`, `bench`, or the window.
///
/// One record per command; all of them go through `freehold.driver`. This room may write to the
/// terminal. It must not know bytes or MIR. Start reading at `Main`.
package freehold.cli;
