package freehold.mir.dataflow;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Statement;
import freehold.mir.Targets;
import freehold.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Solves a problem over sets of facts: what holds on some path to (or from) each point.
///
/// A worklist over blocks; sets are joined by union (Kildall 1973).
public final class Dataflow {
  /// What statements and terminators do to the set of facts.
  public interface Problem {
    /// True if facts flow against control.
    boolean isBackward();

    /// The facts at the entry (backward: at every exit).
    void boundary(BitSet facts);

    void statement(BitSet facts, Location at, Statement statement);

    /// The effect before (backward: after all of) the edges.
    void terminator(BitSet facts, Location at, Terminator terminator);

    /// What going from `terminator` to `target` adds or removes.
    default void edge(BitSet facts, BlockId from, Terminator terminator, BlockId target) {}
  }

  private final Body body;
  private final Problem problem;
  private final BitSet[] atBlock;
  private int lastBlock = -1;
  private int lastIndex;
  private BitSet lastFacts;

  private Dataflow(Body body, Problem problem) {
    this.body = body;
    this.problem = problem;
    this.atBlock = new BitSet[body.blocks().size()];
  }

  public static Dataflow solve(Body body, Problem problem) {
    Dataflow dataflow = new Dataflow(body, problem);
    if (problem.isBackward()) {
      dataflow.backward();
    } else {
      dataflow.forward();
    }
    return dataflow;
  }

  private void forward() {
    atBlock[0] = new BitSet();
    problem.boundary(atBlock[0]);
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    BitSet queued = new BitSet();
    while (!open.isEmpty()) {
      int index = open.poll();
      queued.clear(index);
      BitSet facts = (BitSet) atBlock[index].clone();
      run(index, facts);
      Terminator terminator = body.blocks().get(index).terminator();
      for (BlockId target : Targets.of(terminator)) {
        BitSet onEdge = (BitSet) facts.clone();
        problem.edge(onEdge, new BlockId(index), terminator, target);
        if (join(target.index(), onEdge) && !queued.get(target.index())) {
          queued.set(target.index());
          open.add(target.index());
        }
      }
    }
  }

  private void run(int index, BitSet facts) {
    BasicBlock block = body.blocks().get(index);
    BlockId id = new BlockId(index);
    for (int i = 0; i < block.statements().size(); i++) {
      problem.statement(facts, new Location(id, i), block.statements().get(i));
    }
    problem.terminator(facts, end(index), block.terminator());
  }

  private Location end(int index) {
    return new Location(new BlockId(index), body.blocks().get(index).statements().size());
  }

  private boolean join(int index, BitSet facts) {
    if (atBlock[index] == null) {
      atBlock[index] = facts;
      return true;
    }
    int before = atBlock[index].cardinality();
    atBlock[index].or(facts);
    return atBlock[index].cardinality() != before;
  }

  private void backward() {
    List<List<Integer>> predecessors = predecessors();
    Deque<Integer> open = new ArrayDeque<>();
    BitSet queued = new BitSet();
    for (int i = atBlock.length - 1; i >= 0; i--) {
      atBlock[i] = new BitSet();
      open.add(i);
      queued.set(i);
    }
    while (!open.isEmpty()) {
      int index = open.poll();
      queued.clear(index);
      BitSet facts = atEnd(index);
      Location end = end(index);
      problem.terminator(facts, end, body.blocks().get(index).terminator());
      for (int i = end.statementIndex() - 1; i >= 0; i--) {
        problem.statement(
            facts, new Location(end.block(), i), body.blocks().get(index).statements().get(i));
      }
      if (!facts.equals(atBlock[index])) {
        atBlock[index] = facts;
        for (int predecessor : predecessors.get(index)) {
          if (!queued.get(predecessor)) {
            queued.set(predecessor);
            open.add(predecessor);
          }
        }
      }
    }
  }

  private BitSet atEnd(int index) {
    BitSet facts = new BitSet();
    Terminator terminator = body.blocks().get(index).terminator();
    List<BlockId> targets = Targets.of(terminator);
    if (targets.isEmpty()) {
      problem.boundary(facts);
    }
    for (BlockId target : targets) {
      BitSet onEdge = (BitSet) atBlock[target.index()].clone();
      problem.edge(onEdge, new BlockId(index), terminator, target);
      facts.or(onEdge);
    }
    return facts;
  }

  private List<List<Integer>> predecessors() {
    List<List<Integer>> result = new ArrayList<>();
    for (int i = 0; i < atBlock.length; i++) {
      result.add(new ArrayList<>());
    }
    for (int i = 0; i < atBlock.length; i++) {
      for (BlockId target : Targets.of(body.blocks().get(i).terminator())) {
        result.get(target.index()).add(i);
      }
    }
    return result;
  }

  /// The facts at the start of a block; empty if nothing reaches it.
  public BitSet atStart(BlockId block) {
    BitSet facts = atBlock[block.index()];
    return facts == null ? new BitSet() : (BitSet) facts.clone();
  }

  public boolean isReached(BlockId block) {
    return atBlock[block.index()] != null;
  }

  /// The facts just before the statement or terminator at a point.
  public BitSet before(Location at) {
    return problem.isBackward() ? backwardTo(at) : forwardTo(at);
  }

  /// Goes on from the last point asked for if it is in the same block and not later.
  private BitSet forwardTo(Location at) {
    if (lastBlock != at.block().index() || lastIndex > at.statementIndex()) {
      lastBlock = at.block().index();
      lastIndex = 0;
      lastFacts = atStart(at.block());
    }
    BasicBlock block = body.block(at.block());
    for (; lastIndex < at.statementIndex(); lastIndex++) {
      Location here = new Location(at.block(), lastIndex);
      problem.statement(lastFacts, here, block.statements().get(lastIndex));
    }
    return (BitSet) lastFacts.clone();
  }

  private BitSet backwardTo(Location at) {
    BasicBlock block = body.block(at.block());
    BitSet facts = atEnd(at.block().index());
    problem.terminator(facts, end(at.block().index()), block.terminator());
    for (int i = block.statements().size() - 1; i >= at.statementIndex(); i--) {
      problem.statement(facts, new Location(at.block(), i), block.statements().get(i));
    }
    return facts;
  }
}
