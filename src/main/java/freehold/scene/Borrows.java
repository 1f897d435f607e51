package freehold.scene;

import freehold.machine.memory.AllocationId;
import freehold.machine.state.Frame;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Terminator;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.Liveness;
import freehold.mir.type.Type;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which borrows have ended: a reference that no later instruction uses is over (NLL), though its
/// bits are still there. What some live pointer leads to is not over.
final class Borrows {
  private final Map<Body, Dataflow> liveness = new HashMap<>();

  /// Whether no instruction that is still to come uses a reference held by a local.
  boolean isUnused(Frame frame, boolean isTop, LocalId local) {
    boolean isReference = frame.body().local(local).type() instanceof Type.Reference;
    return isReference && !frame.isLibrary() && !live(frame, isTop).get(local.index());
  }

  private BitSet live(Frame frame, boolean isTop) {
    Dataflow flow = liveness.computeIfAbsent(frame.body(), Liveness::ofUses);
    Optional<BlockId> back = isTop ? Optional.empty() : returnsTo(frame);
    return back.map(flow::atStart).orElseGet(() -> flow.before(frame.location()));
  }

  /// Where a frame goes on when the call that is under way comes back.
  private static Optional<BlockId> returnsTo(Frame frame) {
    var block = frame.body().block(frame.location().block());
    boolean isCall = frame.location().statementIndex() == block.statements().size();
    return isCall && block.terminator() instanceof Terminator.Call call
        ? call.target()
        : Optional.empty();
  }

  /// Of the slots with unused references, those that no live pointer leads to.
  static Set<SceneId> ended(Set<SceneId> unused, List<FoundPointer> pointers) {
    Set<SceneId> ended = new HashSet<>(unused);
    boolean hasChanged = true;
    while (hasChanged) {
      hasChanged = false;
      for (FoundPointer pointer : pointers) {
        if (!isIn(pointer.cell(), ended)) {
          hasChanged |= slot(pointer).map(ended::remove).orElse(false);
        }
      }
    }
    return ended;
  }

  /// Whether a cell stands in one of the slots.
  static boolean isIn(SceneId cell, Set<SceneId> slots) {
    int plus = cell.text().indexOf('+');
    return plus > 0 && slots.contains(new SceneId(cell.text().substring(0, plus)));
  }

  /// The slots that are lent out exclusively: some live `&mut` leads into them.
  static Set<SceneId> lent(List<FoundPointer> pointers, Set<SceneId> ended) {
    Set<SceneId> lent = new HashSet<>();
    for (FoundPointer pointer : pointers) {
      if (pointer.ownership() == Ownership.MUTABLE && !isIn(pointer.cell(), ended)) {
        slot(pointer).ifPresent(lent::add);
      }
    }
    return lent;
  }

  private static Optional<SceneId> slot(FoundPointer pointer) {
    return pointer
        .provenance()
        .filter(AllocationId::isStack)
        .map(id -> StackBuilder.slotId(id.frameSerial(), id.local()));
  }
}
