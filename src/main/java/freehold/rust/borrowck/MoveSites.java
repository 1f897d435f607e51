package freehold.rust.borrowck;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.Targets;
import freehold.mir.dataflow.MoveData;
import freehold.mir.dataflow.MovePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds, backwards from a use, the moves that left a path empty.
final class MoveSites {
  /// A move of `moved`; `again` if it is met only by going round a loop.
  record Site(Location at, Place moved, boolean again) {}

  private final Body body;
  private final MoveData moves;
  private final MovePath path;
  private final Map<BlockId, List<BlockId>> predecessors = new HashMap<>();

  private MoveSites(Body body, MoveData moves, MovePath path) {
    this.body = body;
    this.moves = moves;
    this.path = path;
    for (int i = 0; i < body.blocks().size(); i++) {
      BlockId from = new BlockId(i);
      for (BlockId target : Targets.of(body.block(from).terminator())) {
        predecessors.computeIfAbsent(target, t -> new ArrayList<>()).add(from);
      }
    }
  }

  static List<Site> before(Body body, MoveData moves, MovePath path, Location use) {
    return new MoveSites(body, moves, path).search(use);
  }

  private List<Site> search(Location use) {
    Set<Site> found = new LinkedHashSet<>();
    if (movesHere(use, found, false, true)) {
      return new ArrayList<>(found);
    }
    Deque<BlockId> open = new ArrayDeque<>();
    Set<BlockId> seen = new LinkedHashSet<>();
    if (!scan(use.block(), use.statementIndex() - 1, found, false)) {
      open.addAll(predecessors.getOrDefault(use.block(), List.of()));
    }
    while (!open.isEmpty()) {
      BlockId block = open.poll();
      if (seen.add(block)) {
        boolean sameBlock = block.equals(use.block());
        int from = body.block(block).statements().size();
        if (!scan(block, from, found, sameBlock || reaches(use.block(), block))) {
          open.addAll(predecessors.getOrDefault(block, List.of()));
        }
      }
    }
    return new ArrayList<>(found);
  }

  /// Whether control can get from one block to the other.
  private boolean reaches(BlockId from, BlockId to) {
    Deque<BlockId> open = new ArrayDeque<>(Targets.of(body.block(from).terminator()));
    Set<BlockId> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      BlockId block = open.poll();
      if (block.equals(to)) {
        return true;
      }
      if (seen.add(block)) {
        open.addAll(Targets.of(body.block(block).terminator()));
      }
    }
    return false;
  }

  /// Goes back through a block; true if the path's fate is settled there.
  private boolean scan(BlockId block, int from, Set<Site> found, boolean again) {
    for (int i = from; i >= 0; i--) {
      Location at = new Location(block, i);
      if (assigns(at)) {
        return true;
      }
      if (movesHere(at, found, again, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean assigns(Location at) {
    for (Access access : AccessWalk.at(body, at)) {
      boolean sets =
          access.kind() == Access.Kind.ASSIGN || access.kind() == Access.Kind.STORAGE_DEAD;
      if (sets && covers(access.place())) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(Place place) {
    return moves.affected(place).stream().anyMatch(path::isWithin);
  }

  private boolean movesHere(Location at, Set<Site> found, boolean again, boolean isUse) {
    List<Access> accesses = AccessWalk.at(body, at);
    int limit = accesses.size();
    boolean first = true;
    for (int i = 0; i < limit; i++) {
      Access access = accesses.get(i);
      if (access.kind() != Access.Kind.MOVE || !touches(access.place())) {
        continue;
      }
      if (isUse && first && i == limit - 1) {
        return false;
      }
      if (isUse) {
        boolean laterUse =
            accesses.subList(i + 1, limit).stream()
                .anyMatch(a -> a.kind().isUse() && touches(a.place()));
        if (!laterUse) {
          return false;
        }
      }
      found.add(new Site(at, access.place(), again));
      return true;
    }
    return false;
  }

  private boolean touches(Place place) {
    return moves.affected(place).stream()
        .anyMatch(moved -> path.isWithin(moved) || moved.isWithin(path));
  }
}
