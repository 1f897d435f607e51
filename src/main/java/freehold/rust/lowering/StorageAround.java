package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Statement;
import freehold.mir.Targets;
import freehold.mir.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a drop of a local can be reached without its storage having begun, as that of a
/// temporary in one branch that lives as long as the variable around the branches.
final class StorageAround {
  private final Body body;
  private final LocalId local;

  StorageAround(Body body, LocalId local) {
    this.body = body;
    this.local = local;
  }

  boolean mayBeSkipped() {
    Deque<BlockId> open = new ArrayDeque<>(List.of(new BlockId(0)));
    Set<BlockId> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      BasicBlock block = body.block(open.poll());
      if (block.statements().stream().anyMatch(this::begins)) {
        continue;
      }
      if (block.terminator() instanceof Terminator.Drop drop
          && drop.place().local().equals(local)) {
        return true;
      }
      Targets.of(block.terminator()).stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }

  private boolean begins(Statement statement) {
    return statement instanceof Statement.StorageLive live && live.local().equals(local);
  }
}
