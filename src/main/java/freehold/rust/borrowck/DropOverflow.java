package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drops whose rules never end, since the type holds itself in ever larger forms: E0320.
final class DropOverflow {
  private DropOverflow() {}

  static List<LocalDecl> check(TypedProgram program, Body body) {
    Map<Type, LocalDecl> dropped = new LinkedHashMap<>();
    for (var block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Drop drop) {
        LocalDecl local = body.local(drop.place().local());
        dropped.putIfAbsent(local.type(), local);
      }
    }
    return dropped.values().stream()
        .filter(local -> program.dropOverflows(local.type(), body.definition()))
        .toList();
  }
}
