package freehold.rust.lowering;

import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import java.util.List;

/// Where a vtable keeps `FnOnce::call_once`, whose `self` comes as a pointer there.
final class CallOnce {
  static final String NAME = "call_once";

  private CallOnce() {}

  static int slot(TypedProgram program, Type.Dynamic trait) {
    List<TypedProgram.VTableEntry> entries = program.vtableMethods(trait);
    for (int i = 0; i < entries.size(); i++) {
      if (isCallOnce(entries.get(i))) {
        return i;
      }
    }
    throw new AssertionError("no call_once in " + trait.text());
  }

  static boolean isCallOnce(TypedProgram.VTableEntry entry) {
    return entry.name().equals(NAME) && entry.method().path().contains("FnOnce");
  }
}
