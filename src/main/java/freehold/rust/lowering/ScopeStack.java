package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The drop scopes around the point that is being lowered, and what each has to drop.
///
/// Leaving a scope in whatever way (its end, `break`, `return`, a failed condition, unwinding)
/// drops what was scheduled in it, the latest first (Reference, destructors).
final class ScopeStack {
  /// One drop scope; its drops stand at the end of `span`.
  static final class Scope {
    private final SourceInfo end;
    private final List<Scheduled> drops = new ArrayList<>();
    private final Set<LocalId> moved = new HashSet<>();

    private Scope(SourceInfo end) {
      this.end = end;
    }
  }

  /// `unwind` is the cleanup block that drops this and all before it, once one is needed.
  private static final class Scheduled {
    final LocalId local;
    final boolean isValue;
    BlockId unwind;

    Scheduled(LocalId local, boolean isValue) {
      this.local = local;
      this.isValue = isValue;
    }
  }

  private final GraphBuilder graph;
  private final List<Scope> scopes = new ArrayList<>();
  private BlockId resume;

  ScopeStack(GraphBuilder graph) {
    this.graph = graph;
  }

  int depth() {
    return scopes.size();
  }

  Scope push(Span span) {
    Scope scope = new Scope(new SourceInfo(span.endPoint(), graph.scope()));
    scopes.add(scope);
    return scope;
  }

  /// Drops what the innermost scope holds and removes it.
  void pop(Scope scope) {
    emitDrops(scopes.size() - 1);
    remove(scope);
  }

  private void remove(Scope scope) {
    if (scopes.removeLast() != scope) {
      throw new AssertionError("scopes are left in the order they were entered");
    }
  }

  /// Drops, on the current path only, what the scopes from `depth` on hold.
  void exitTo(int depth) {
    for (int i = scopes.size() - 1; i >= depth; i--) {
      emitDrops(i);
    }
  }

  /// Takes the scopes from `depth` on away without dropping anything.
  List<Scope> detach(int depth) {
    List<Scope> tail = scopes.subList(depth, scopes.size());
    List<Scope> taken = new ArrayList<>(tail);
    tail.clear();
    return taken;
  }

  void reattach(List<Scope> taken) {
    scopes.addAll(taken);
  }

  void scheduleStorage(Scope scope, LocalId local) {
    schedule(scope, new Scheduled(local, false));
  }

  void scheduleValue(Scope scope, LocalId local) {
    schedule(scope, new Scheduled(local, true));
  }

  private void schedule(Scope scope, Scheduled drop) {
    int index = scopes.lastIndexOf(scope);
    if (index < 0) {
      throw new AssertionError("scope is not open");
    }
    scope.drops.add(drop);
    if (drop.isValue) {
      for (Scope inner : scopes.subList(index + 1, scopes.size())) {
        inner.drops.forEach(scheduled -> scheduled.unwind = null);
      }
    }
  }

  /// Says that a temporary was moved as soon as it was made: leaving its scope need not drop it.
  void markMoved(LocalId local) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Scope scope = scopes.get(i);
      if (scope.drops.stream().anyMatch(drop -> drop.isValue && drop.local.equals(local))) {
        scope.moved.add(local);
        return;
      }
    }
  }

  /// Where a panic at the current point goes on; absent if nothing is left to drop.
  Optional<BlockId> unwindTarget() {
    return unwindTarget(scopes.size() - 1, Integer.MAX_VALUE);
  }

  private Optional<BlockId> unwindTarget(int scopeIndex, int dropLimit) {
    BlockId target = null;
    for (int i = 0; i <= scopeIndex; i++) {
      Scope scope = scopes.get(i);
      int limit = i == scopeIndex ? Math.min(dropLimit, scope.drops.size()) : scope.drops.size();
      for (Scheduled drop : scope.drops.subList(0, limit)) {
        if (drop.isValue) {
          target = cleanupBlock(drop, scope.end, target);
        }
      }
    }
    return Optional.ofNullable(target);
  }

  private BlockId cleanupBlock(Scheduled drop, SourceInfo source, BlockId next) {
    if (drop.unwind == null) {
      drop.unwind = graph.newCleanupBlock();
      BlockId target = next == null ? resumeBlock(source) : next;
      graph.terminateCleanup(
          drop.unwind, new Terminator.Drop(source, Place.of(drop.local), target, Optional.empty()));
    }
    return drop.unwind;
  }

  /// The cleanup block that ends the frame's unwinding.
  BlockId resumeBlock(SourceInfo source) {
    if (resume == null) {
      resume = graph.newCleanupBlock();
      graph.terminateCleanup(
          resume, new Terminator.Resume(new SourceInfo(source.span(), ScopeId.OUTERMOST)));
    }
    return resume;
  }

  private void emitDrops(int scopeIndex) {
    Scope scope = scopes.get(scopeIndex);
    for (int i = scope.drops.size() - 1; i >= 0; i--) {
      Scheduled drop = scope.drops.get(i);
      if (!drop.isValue) {
        graph.push(new Statement.StorageDead(scope.end, drop.local));
      } else if (!scope.moved.contains(drop.local)) {
        BlockId next = graph.newBlock();
        graph.terminate(
            new Terminator.Drop(
                scope.end, Place.of(drop.local), next, unwindTarget(scopeIndex, i)));
        graph.continueIn(next);
      }
    }
  }
}
