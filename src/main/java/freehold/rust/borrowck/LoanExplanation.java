package freehold.rust.borrowck;

import freehold.mir.AggregateKind;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/// Why a loan is still in force: who uses the reference later, or how it gets out of the body.
final class LoanExplanation {
  /// A later use of the reference.
  ///
  /// @param drops `local` is only dropped there
  /// @param again reached only by going round a loop
  record LaterUse(Span span, LocalId local, boolean drops, boolean again) {}

  private final Body body;
  private final Points points;
  private final RegionGraph graph;
  private final RegionTypes types;

  LoanExplanation(Body body, Points points, RegionGraph graph, RegionTypes types) {
    this.body = body;
    this.points = points;
    this.graph = graph;
    this.types = types;
  }

  /// The nearest use, at or after `from`, of a variable that may hold the reference.
  Optional<LaterUse> laterUse(Loan loan, Location from) {
    BitSet reached = graph.reaches(loan.region());
    Deque<Integer> open = new ArrayDeque<>(points.after(points.of(from)));
    BitSet seen = new BitSet();
    while (!open.isEmpty()) {
      int point = open.poll();
      if (seen.get(point) || !graph.contains(loan.region(), point)) {
        continue;
      }
      seen.set(point);
      Optional<LaterUse> use = useAt(points.at(point), reached, seen.get(points.of(from)));
      if (use.isPresent()) {
        return use;
      }
      open.addAll(points.after(point));
    }
    return Optional.empty();
  }

  private Optional<LaterUse> useAt(Location at, BitSet reached, boolean again) {
    for (Access access : AccessWalk.at(body, at)) {
      boolean isDrop = access.kind() == Access.Kind.DROP || access.kind() == Access.Kind.REPLACE;
      boolean isUse = access.kind().isUse() || isDrop || !access.place().isLocal();
      if (isUse
          && access.kind() != Access.Kind.STORAGE_DEAD
          && holds(access.place().local(), reached)) {
        return Optional.of(new LaterUse(access.span(), access.place().local(), isDrop, again));
      }
    }
    return Optional.empty();
  }

  private boolean holds(LocalId local, BitSet reached) {
    return RegionTypes.regions(types.local(local)).intersects(reached);
  }

  /// Why the reference must live beyond the body, if it must.
  Optional<Cause> wayOut(Loan loan) {
    return RegionBlame.out(graph, loan.region()).map(RegionGraph.Outlives::cause);
  }

  /// Whether an `impl Trait` is returned that names no lifetime: rustc then says that the borrow
  /// would have to be `'static`, and not that it is returned.
  boolean returnsHiddenStatic() {
    return body.local(LocalId.RETURN).type() instanceof Type.Opaque opaque
        && opaque.arguments().stream().noneMatch(argument -> argument instanceof Type.Lifetime);
  }

  /// Whether the returned value is the reference itself, not something that holds it.
  boolean returnsReferenceItself(Loan loan, Cause out) {
    return out.span().equals(loan.span())
        || out.span().contains(loan.span()) && loan.holder().equals(LocalId.RETURN);
  }

  /// Whether the closure that captures by this loan goes into a variable first and what is returned
  /// is an `impl Trait`: then rustc speaks of the borrowed variable, not of the closure.
  boolean isKeptFirst(Loan loan) {
    return body.local(LocalId.RETURN).type() instanceof Type.Opaque
        && closureHolder(loan).filter(local -> body.local(local).isUserVariable()).isPresent();
  }

  private Optional<LocalId> closureHolder(Loan loan) {
    return body.block(loan.at().block()).statements().stream()
        .filter(s ->
            s instanceof Statement.Assign(var source, var place, Rvalue value)
                && value instanceof Rvalue.Aggregate(AggregateKind kind, var operands)
                && kind instanceof AggregateKind.Closure
                && operands.contains(new Operand.Move(Place.of(loan.holder()))))
        .map(s -> ((Statement.Assign) s).place().local())
        .findFirst();
  }

  /// The closure expression that captures by this loan, if it is a capture.
  Optional<Span> closure(Loan loan) {
    return new CaptureSites(body).closure(loan.at());
  }
}
