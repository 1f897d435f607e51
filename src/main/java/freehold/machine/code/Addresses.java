package freehold.machine.code;

import freehold.mir.FunctionId;
import freehold.mir.GlobalId;
import freehold.mir.VTableId;

/// Where static things lie: what code needs to speak of them.
public interface Addresses {
  /// An address with the allocation that it is for.
  record Anchor(long address, long provenance) {}

  Anchor function(FunctionId function);

  Anchor global(GlobalId global);

  Anchor vtable(VTableId vtable);

  Anchor literal(byte[] bytes);
}
