package freehold.machine.code;

import freehold.machine.state.FrameLayout;
import freehold.mir.Body;

/// A function ready to run.
///
/// @param index its place in the program
/// @param code operations and operands
/// @param shadow what the shadow of a new frame is
/// @param pcOfStep where each instruction begins
/// @param stepOfPc the instruction that each int belongs to
/// @param frameAlign of its frames, in bytes
/// @param returnOffset slot of the returned value
/// @param returnSize in bytes
/// @param constants that do not fit in an int
public record FunctionCode(
    int index,
    Body body,
    FrameLayout layout,
    int[] code,
    byte[] shadow,
    int[] pcOfStep,
    int[] stepOfPc,
    int frameAlign,
    int returnOffset,
    int returnSize,
    long[] constants,
    SwitchTable[] switches,
    NicheDecoder[] niches,
    CallSite[] calls,
    AssertSite[] asserts,
    IntrinsicCall[] intrinsics) {}
