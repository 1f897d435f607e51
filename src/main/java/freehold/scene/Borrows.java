package freehold.scene;

import freehold.machine.state.Frame;
import freehold.mir.BorrowKind;
import freehold.mir.LoanFacts.Loan;
import freehold.mir.LocalId;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// What the loan facts of a frame's body say about its locals at this moment.
final class Borrows {
  private final Frame frame;
  private final List<Loan> live;

  Borrows(Frame frame) {
    this.frame = frame;
    this.live =
        frame.body().loans().loans().stream()
            .filter(loan -> loan.liveAt().contains(frame.location()))
            .toList();
  }

  /// How a local is lent out here, `&mut` before `&`.
  Optional<Ownership> lent(LocalId local) {
    Optional<Ownership> found = Optional.empty();
    for (Loan loan : live) {
      if (loan.borrowed().local().equals(local) && loan.borrowed().isLocal()) {
        if (loan.kind() != BorrowKind.SHARED) {
          return Optional.of(Ownership.MUTABLE);
        }
        found = Optional.of(Ownership.SHARED);
      }
    }
    return found;
  }

  /// Whether a local holds a reference whose last use has passed: its arrow is retracted.
  boolean hasEnded(LocalId local) {
    if (!(frame.body().local(local).type() instanceof Type.Reference)) {
      return false;
    }
    List<Loan> loans =
        frame.body().loans().loans().stream()
            .filter(loan -> loan.holder().local().equals(local))
            .toList();
    return !loans.isEmpty() && loans.stream().noneMatch(live::contains);
  }
}
