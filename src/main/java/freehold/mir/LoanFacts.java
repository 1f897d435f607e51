package freehold.mir;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which loans of a body are live where, as the borrow checker computed it; empty for languages
/// without borrows.
public record LoanFacts(List<Loan> loans) {
  public static final LoanFacts NONE = new LoanFacts(List.of());

  /// One `&` or `&mut` expression.
  ///
  /// @param holder the place that first receives the reference
  /// @param liveAt the points at which some later use may still need the loan
  /// @param lastUse the use that keeps it alive longest
  public record Loan(
      BorrowKind kind,
      Place borrowed,
      Place holder,
      Location origin,
      Set<Location> liveAt,
      Optional<Span> lastUse) {}
}
