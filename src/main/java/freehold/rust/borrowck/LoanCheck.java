package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds every access against the loans in force (RFC 2094, reporting errors).
final class LoanCheck {
  private final Body body;
  private final Points points;
  private final List<Loan> loans;
  private final LoanScopes scopes;
  private final PlaceConflict conflict;
  private final List<LoanFault> faults = new ArrayList<>();
  private final Set<Object> reported = new HashSet<>();

  LoanCheck(Body body, Points points, List<Loan> loans, LoanScopes scopes, PlaceConflict conflict) {
    this.body = body;
    this.points = points;
    this.loans = loans;
    this.scopes = scopes;
    this.conflict = conflict;
  }

  List<LoanFault> check() {
    List<List<Loan>> inForce = inForce();
    for (int point = 0; point < points.count(); point++) {
      List<Loan> here = inForce.get(point);
      if (here != null) {
        check(point, here);
      }
    }
    return faults;
  }

  private List<List<Loan>> inForce() {
    List<List<Loan>> byPoint = new ArrayList<>();
    for (int i = 0; i < points.count(); i++) {
      byPoint.add(null);
    }
    for (Loan loan : loans) {
      scopes.scope(loan.index()).stream()
          .forEach(point -> {
            if (byPoint.get(point) == null) {
              byPoint.set(point, new ArrayList<>());
            }
            byPoint.get(point).add(loan);
          });
    }
    return byPoint;
  }

  private void check(int point, List<Loan> here) {
    Location at = points.at(point);
    for (Access access : AccessWalk.at(body, at)) {
      if (access.kind() == Access.Kind.INSPECT && isFakeRead(at)) {
        continue;
      }
      for (Loan loan : here) {
        if (isForbidden(access, loan, point)
            && conflict.conflicts(loan.place(), access.place(), depth(access.kind()))) {
          report(access, loan, false);
        }
      }
    }
    for (Loan loan : here) {
      if (loan.kind() == BorrowKind.TWO_PHASE
          && scopes.isReserved(loan, point)
          && scopes.activates(loan, point)) {
        activation(loan, here, at);
      }
    }
    if (body.block(at.block()).terminator() instanceof Terminator.Return
        && at.statementIndex() == body.block(at.block()).statements().size()) {
      here.forEach(loan -> atReturn(loan, at));
    }
  }

  private boolean isFakeRead(Location at) {
    var statements = body.block(at.block()).statements();
    return at.statementIndex() < statements.size()
        && statements.get(at.statementIndex()) instanceof freehold.mir.Statement.FakeRead;
  }

  private boolean isForbidden(Access access, Loan loan, int point) {
    return switch (access.kind()) {
      case COPY, SHARED_BORROW, RAW_SHARED, INSPECT ->
          !loan.isShared() && !scopes.isReserved(loan, point);
      case TWO_PHASE_BORROW -> !loan.isShared();
      case MOVE, MUTABLE_BORROW, RAW_MUTABLE, ASSIGN, REPLACE, DROP, STORAGE_DEAD -> true;
    };
  }

  static PlaceConflict.Depth depth(Access.Kind kind) {
    return switch (kind) {
      case ASSIGN, STORAGE_DEAD, INSPECT -> PlaceConflict.Depth.SHALLOW;
      case DROP, REPLACE -> PlaceConflict.Depth.DROP;
      case COPY, MOVE, SHARED_BORROW, MUTABLE_BORROW, TWO_PHASE_BORROW, RAW_SHARED, RAW_MUTABLE ->
          PlaceConflict.Depth.DEEP;
    };
  }

  /// From its first use on a two-phase loan tolerates no other.
  private void activation(Loan active, List<Loan> here, Location at) {
    for (Loan other : here) {
      if (other.index() != active.index()
          && conflict.conflicts(other.place(), active.place(), PlaceConflict.Depth.DEEP)) {
        Access access = new Access(Access.Kind.MUTABLE_BORROW, active.place(), at, active.span());
        report(access, other, true);
      }
    }
  }

  /// A loan of an argument that is in force when the frame goes away.
  private void atReturn(Loan loan, Location at) {
    Place place = loan.place();
    boolean isArgument =
        place.local().index() >= 1 && place.local().index() <= body.argumentCount();
    if (isArgument) {
      Place root = Place.of(place.local());
      Access access = new Access(Access.Kind.STORAGE_DEAD, root, at, body.sourceAt(at).span());
      if (conflict.conflicts(place, root, PlaceConflict.Depth.SHALLOW)) {
        report(access, loan, false);
      }
    }
  }

  private void report(Access access, Loan loan, boolean activates) {
    boolean ends = access.kind() == Access.Kind.STORAGE_DEAD || access.kind() == Access.Kind.DROP;
    Object key =
        ends
            ? List.of(loan.span(), loan.place().local())
            : List.of(access.span(), access.place().local(), access.kind().isBorrow());
    if (reported.add(key)) {
      faults.add(new LoanFault(access, loan, activates));
    }
  }
}
