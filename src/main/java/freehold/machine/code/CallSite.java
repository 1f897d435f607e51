package freehold.machine.code;

/// What a call needs besides its callee and arguments.
///
/// @param returnPc where to go on, -1 if the callee never returns
/// @param unwindPc where a panic goes on, -1 if it leaves the frame
/// @param step the instruction, counted within the function
/// @param cleanup whether the call stands in a cleanup block
public record CallSite(int returnPc, int unwindPc, int step, boolean cleanup) {}
