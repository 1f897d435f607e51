package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Statement;
import freehold.mir.Targets;
import freehold.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Removes blocks that nothing reaches or that only jump on, and joins those that follow each
/// other; then numbers the blocks in the order in which they run, cleanup last.
public final class GraphSimplifier {
  private final List<BasicBlock> blocks;

  private GraphSimplifier(List<BasicBlock> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  public static Body simplify(Body body) {
    GraphSimplifier simplifier = new GraphSimplifier(body.blocks());
    simplifier.skipEmpty();
    simplifier.join();
    return withBlocks(body, simplifier.renumbered());
  }

  static Body withBlocks(Body body, List<BasicBlock> blocks) {
    return new Body(
        body.definition(),
        body.name(),
        body.phase(),
        body.argumentCount(),
        body.locals(),
        blocks,
        body.scopes(),
        body.trackCaller(),
        body.loans(),
        body.span());
  }

  /// Jumps to an empty block that jumps on go to where that goes.
  private void skipEmpty() {
    for (int i = 0; i < blocks.size(); i++) {
      BasicBlock block = blocks.get(i);
      Terminator threaded = withoutResume(Targets.map(block.terminator(), this::destination));
      if (threaded != block.terminator()) {
        blocks.set(i, new BasicBlock(block.statements(), threaded, block.cleanup()));
      }
    }
  }

  /// Unwinding to a block that only resumes is the same as having none.
  private Terminator withoutResume(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Call t when resumes(t.unwind()) ->
          new Terminator.Call(
              t.source(),
              t.callSpan(),
              t.callee(),
              t.arguments(),
              t.destination(),
              t.target(),
              Optional.empty());
      case Terminator.Drop t when resumes(t.unwind()) ->
          new Terminator.Drop(t.source(), t.place(), t.target(), Optional.empty());
      case Terminator.Assert t when resumes(t.unwind()) ->
          new Terminator.Assert(
              t.source(), t.condition(), t.expected(), t.message(), t.target(), Optional.empty());
      case Terminator t -> t;
    };
  }

  private boolean resumes(Optional<BlockId> unwind) {
    return unwind
        .map(target -> blocks.get(target.index()))
        .filter(b -> b.statements().isEmpty() && b.terminator() instanceof Terminator.Resume)
        .isPresent();
  }

  private BlockId destination(BlockId from) {
    BlockId at = from;
    for (int hops = 0; hops < blocks.size(); hops++) {
      BasicBlock block = blocks.get(at.index());
      if (!block.statements().isEmpty()
          || !(block.terminator() instanceof Terminator.Goto jump)
          || block.cleanup() != blocks.get(jump.target().index()).cleanup()) {
        return at;
      }
      at = jump.target();
    }
    return from;
  }

  private void join() {
    int[] predecessors = new int[blocks.size()];
    predecessors[0] = 2;
    BitSet reached = reached();
    reached.stream()
        .forEach(i ->
            Targets.of(blocks.get(i).terminator())
                .forEach(target -> predecessors[target.index()]++));
    boolean[] gone = new boolean[blocks.size()];
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      if (!gone[i]) {
        absorb(i, predecessors, gone);
      }
    }
  }

  private void absorb(int index, int[] predecessors, boolean[] gone) {
    BasicBlock block = blocks.get(index);
    List<Statement> statements = new ArrayList<>(block.statements());
    Terminator terminator = block.terminator();
    while (terminator instanceof Terminator.Goto jump
        && predecessors[jump.target().index()] == 1
        && jump.target().index() != index) {
      BasicBlock next = blocks.get(jump.target().index());
      gone[jump.target().index()] = true;
      statements.addAll(next.statements());
      terminator = next.terminator();
    }
    blocks.set(index, new BasicBlock(statements, terminator, block.cleanup()));
  }

  private BitSet reached() {
    BitSet reached = new BitSet(blocks.size());
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    reached.set(0);
    while (!open.isEmpty()) {
      for (BlockId target : Targets.of(blocks.get(open.pop()).terminator())) {
        if (!reached.get(target.index())) {
          reached.set(target.index());
          open.push(target.index());
        }
      }
    }
    return reached;
  }

  private List<BasicBlock> renumbered() {
    List<Integer> order = new ArrayList<>();
    List<Integer> cleanup = new ArrayList<>();
    for (int index : reversePostorder()) {
      (blocks.get(index).cleanup() ? cleanup : order).add(index);
    }
    order.addAll(cleanup);
    int[] numbers = new int[blocks.size()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < order.size(); i++) {
      numbers[order.get(i)] = i;
    }
    List<BasicBlock> result = new ArrayList<>(order.size());
    for (int index : order) {
      BasicBlock block = blocks.get(index);
      Terminator terminator =
          Targets.map(block.terminator(), target -> new BlockId(numbers[target.index()]));
      result.add(new BasicBlock(block.statements(), terminator, block.cleanup()));
    }
    return result;
  }

  private List<Integer> reversePostorder() {
    List<Integer> postorder = new ArrayList<>();
    BitSet seen = new BitSet(blocks.size());
    Deque<int[]> path = new ArrayDeque<>();
    seen.set(0);
    path.push(new int[] {0, 0});
    while (!path.isEmpty()) {
      int[] top = path.peek();
      List<BlockId> targets = Targets.of(blocks.get(top[0]).terminator());
      if (top[1] == targets.size()) {
        postorder.add(top[0]);
        path.pop();
        continue;
      }
      int next = targets.get(targets.size() - 1 - top[1]++).index();
      if (!seen.get(next)) {
        seen.set(next);
        path.push(new int[] {next, 0});
      }
    }
    return postorder.reversed();
  }
}
