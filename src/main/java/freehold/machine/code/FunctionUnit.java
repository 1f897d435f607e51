package freehold.machine.code;

import freehold.machine.state.FrameLayout;
import freehold.mir.Body;
import freehold.mir.Program;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Type;

/// What the compilers of one function share.
///
/// @param layout of its frames
record FunctionUnit(
    Program program, Addresses addresses, Body body, FrameLayout layout, CodeBuffer buffer) {
  LayoutCalculator layouts() {
    return program.layouts();
  }

  ScalarKind kindOf(Type type) {
    return ScalarKind.of(type, program.layouts());
  }

  long sizeOf(Type type) {
    return program.layouts().layoutOf(type).size();
  }
}
