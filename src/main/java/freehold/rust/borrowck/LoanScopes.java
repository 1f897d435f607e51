package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.Place;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Where each loan is in force: from its origin on, as long as its region lasts, until the borrowed
/// path is overwritten.
final class LoanScopes {
  private final Body body;
  private final Points points;
  private final RegionGraph graph;
  private final BitSet[] scopes;
  private final BitSet[] reserved;

  LoanScopes(Body body, Points points, RegionGraph graph, List<Loan> loans) {
    this.body = body;
    this.points = points;
    this.graph = graph;
    this.scopes = new BitSet[loans.size()];
    this.reserved = new BitSet[loans.size()];
    for (Loan loan : loans) {
      scopes[loan.index()] = scope(loan);
      reserved[loan.index()] =
          loan.kind() == freehold.mir.BorrowKind.TWO_PHASE ? reservation(loan) : new BitSet();
    }
  }

  BitSet scope(int loan) {
    return scopes[loan];
  }

  /// Whether a two-phase loan has not been used yet at a point.
  boolean isReserved(Loan loan, int point) {
    return reserved[loan.index()].get(point);
  }

  private BitSet scope(Loan loan) {
    BitSet inside = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(points.after(points.of(loan.at())));
    while (!open.isEmpty()) {
      int point = open.poll();
      if (inside.get(point) || !graph.contains(loan.region(), point)) {
        continue;
      }
      inside.set(point);
      if (!kills(loan, point)) {
        open.addAll(points.after(point));
      }
    }
    return inside;
  }

  private boolean kills(Loan loan, int point) {
    var at = points.at(point);
    List<Statement> statements = body.block(at.block()).statements();
    if (at.statementIndex() < statements.size()) {
      return switch (statements.get(at.statementIndex())) {
        case Statement.Assign assign -> overwrites(assign.place(), loan);
        case Statement.StorageDead dead -> dead.local().equals(loan.place().local());
        case Statement s -> false;
      };
    }
    return body.block(at.block()).terminator() instanceof Terminator.Call call
        && overwrites(call.destination(), loan);
  }

  /// `p = …` ends loans of `*p`: what they refer to is no longer reached through `p`.
  private static boolean overwrites(Place assigned, Loan loan) {
    Place borrowed = loan.place();
    if (!assigned.local().equals(borrowed.local())) {
      return false;
    }
    int length = assigned.projections().size();
    return length <= borrowed.projections().size()
        && borrowed.projections().subList(0, length).equals(assigned.projections())
        && assigned.projections().stream().noneMatch(p -> p instanceof Place.Projection.Index);
  }

  private BitSet reservation(Loan loan) {
    BitSet inside = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(points.after(points.of(loan.at())));
    while (!open.isEmpty()) {
      int point = open.poll();
      if (inside.get(point)) {
        continue;
      }
      inside.set(point);
      if (!activates(loan, point)) {
        open.addAll(points.after(point));
      }
    }
    return inside;
  }

  /// Whether the point uses the reference for the first time.
  boolean activates(Loan loan, int point) {
    return AccessWalk.at(body, points.at(point)).stream()
        .anyMatch(a -> a.kind().isUse() && a.place().local().equals(loan.holder()));
  }
}
