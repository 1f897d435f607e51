/// Typed trees to MIR: control flow, places, conversions, checks, calls, and what links the files.
///
/// Locals live for their block, all pointers are raw, nothing is dropped, nothing unwinds. Whatever
/// C leaves undefined is an `Assert` or is seen by the machine at the access. It knows no syntax.
/// Start reading at `ProgramLowering` and `FunctionLowering`.
package freehold.c.lowering;
