package freehold.machine.state;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.Pointer;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.dataflow.Liveness;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of the heap is still allocated at the end of a run, and whether any pointer leads to it.
public final class Leaks {
  private final MachineState state;
  private final Map<Long, Allocation> blocks = new HashMap<>();

  private Leaks(MachineState state) {
    this.state = state;
  }

  /// How a block that was not freed can be got at.
  public enum Reach {
    /// No pointer leads to it.
    DEFINITE,
    /// Only from blocks that are lost themselves.
    INDIRECT,
    /// A variable that is still there leads to it.
    REACHABLE
  }

  /// One block that was not freed.
  public record Leak(Allocation block, Reach reach) {}

  /// Blocks by address; none while the program still runs.
  public static List<Leak> of(MachineState state) {
    return state.outcome().isEmpty() ? List.of() : new Leaks(state).find();
  }

  /// Whether a variable, or a value that is still needed, leads to a block in the midst of a run.
  public static boolean isReachable(MachineState state, AllocationId block) {
    Leaks leaks = new Leaks(state);
    leaks.live();
    return leaks.isReachable(block, state.frames());
  }

  /// The same, without the frame on top.
  public static boolean isReachableWithoutTop(MachineState state, AllocationId block) {
    Leaks leaks = new Leaks(state);
    leaks.live();
    List<Frame> frames = state.frames();
    return leaks.isReachable(block, frames.subList(0, frames.size() - 1));
  }

  private boolean isReachable(AllocationId block, List<Frame> frames) {
    Set<Long> roots = statics();
    for (Frame frame : frames) {
      variables(frame, roots);
      needed(frame, roots);
    }
    return closure(roots).contains(block.value());
  }

  /// Temporaries whose values an instruction to come reads.
  private void needed(Frame frame, Set<Long> into) {
    BitSet live = Liveness.ofUses(frame.body()).before(frame.location());
    for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
      pointers(frame.addressOf(new LocalId(i)), frame.layout().sizeOf(i), into);
    }
  }

  private List<Allocation> live() {
    List<Allocation> live = new ArrayList<>();
    for (Allocation block : state.heapBlocks()) {
      if (block.death() == Allocation.NEVER) {
        live.add(block);
        blocks.put(block.id().value(), block);
      }
    }
    return live;
  }

  private List<Leak> find() {
    List<Allocation> live = live();
    Set<Long> reachable = closure(roots());
    Set<Long> fromLost = new HashSet<>();
    for (Allocation block : live) {
      if (!reachable.contains(block.id().value())) {
        Set<Long> next = new HashSet<>();
        pointers(block.address(), block.size(), next);
        next.remove(block.id().value());
        fromLost.addAll(next);
      }
    }
    List<Leak> leaks = new ArrayList<>();
    for (Allocation block : live) {
      long id = block.id().value();
      Reach reach =
          reachable.contains(id)
              ? Reach.REACHABLE
              : fromLost.contains(id) ? Reach.INDIRECT : Reach.DEFINITE;
      leaks.add(new Leak(block, reach));
    }
    return leaks;
  }

  /// Static data always; the variables of frames if the program ended inside of them.
  private Set<Long> roots() {
    Set<Long> roots = statics();
    boolean returned = state.outcome().filter(o -> o instanceof Outcome.Finished).isPresent();
    if (!returned) {
      for (int thread = 0; thread < state.threadImages().size(); thread++) {
        state.frames(thread).forEach(frame -> variables(frame, roots));
      }
    }
    return roots;
  }

  private Set<Long> statics() {
    Set<Long> roots = new HashSet<>();
    for (Allocation block : state.staticBlocks()) {
      if (block.kind() == Allocation.Kind.GLOBAL || block.kind() == Allocation.Kind.CONSTANT) {
        pointers(block.address(), block.size(), roots);
      }
    }
    return roots;
  }

  private void variables(Frame frame, Set<Long> into) {
    for (int i = 1; i < frame.body().locals().size(); i++) {
      LocalDecl local = frame.body().locals().get(i);
      boolean isVariable = local.isUserVariable() || local.kind() == LocalDecl.Kind.ARGUMENT;
      if (isVariable) {
        pointers(frame.addressOf(new LocalId(i)), frame.layout().sizeOf(i), into);
      }
    }
  }

  private Set<Long> closure(Set<Long> roots) {
    Deque<Long> open = new ArrayDeque<>(roots);
    Set<Long> seen = new HashSet<>(roots);
    while (!open.isEmpty()) {
      Allocation block = blocks.get(open.pop());
      Set<Long> next = new HashSet<>();
      pointers(block.address(), block.size(), next);
      for (long id : next) {
        if (seen.add(id)) {
          open.push(id);
        }
      }
    }
    return seen;
  }

  /// The live blocks that pointers in a stretch of memory lead to.
  private void pointers(long address, long size, Set<Long> into) {
    for (long at = address + 7 & -8; at + 8 <= address + size; at += 8) {
      if (state.memory().stateAt(at) != ByteState.INITIALISED) {
        continue;
      }
      Optional<AllocationId> target = state.memory().pointerAt(at).flatMap(Pointer::provenance);
      target.map(AllocationId::value).filter(blocks::containsKey).ifPresent(into::add);
    }
  }
}
